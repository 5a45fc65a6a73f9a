package org.tumen.search;

import java.util.EnumSet;
import java.util.Set;

/**
 * A searchable text of an entry.
 *
 * @param field JSON Pointer (RFC 6901) to the text in the entry's JSON
 * @param key reference key of the entry that the text is a name of; null if it is none
 */
record SearchField(Weight weight, String field, String text, String key) {

    /** How much a match in the field contributes to the score, in descending order. */
    enum Weight {
        NAME(3f),
        TITLE(2f),
        TEXT(1f),
        /** The label of its type. */
        TYPE(0.5f),
        /** A name of an entry that is referred to. */
        RELATED(0.3f);

        /** All but {@link #RELATED}. */
        static final Set<Weight> OWN = EnumSet.complementOf(EnumSet.of(RELATED));

        private final float boost;

        Weight(float boost) {
            this.boost = boost;
        }

        float boost() {
            return boost;
        }

        /** Name of the field in the index. */
        String fieldName() {
            return name();
        }
    }
}
