package org.tumen.search;

import java.util.EnumSet;
import java.util.Set;

/**
 * A text of an entry that can be searched.
 *
 * @param field JSON Pointer (RFC 6901) from the root of the entry as the API answers with it
 */
record SearchField(Weight weight, String field, String text) {

    /** How much it tells that a word is found here, the most first. */
    enum Weight {
        NAME(3f),
        TITLE(2f),
        TEXT(1f),
        /** A name of something else that the entry refers to. */
        RELATED(0.3f);

        /** Those of what the entry itself says. */
        static final Set<Weight> OWN = EnumSet.complementOf(EnumSet.of(RELATED));

        private final float boost;

        Weight(float boost) {
            this.boost = boost;
        }

        float boost() {
            return boost;
        }

        /** Name of the field in the index. */
        String indexed() {
            return name();
        }
    }
}
