package org.tumen.dataset.check;

import java.util.Map;
import java.util.Set;

/** Which ids there are, by what a reference may point at. */
record Ids(Map<Kind, Set<String>> known) {

    enum Kind {
        ACTOR("actor (person or organisation)"),
        PERSON("person"),
        ORGANISATION("organisation"),
        PLACE("place"),
        AGREEMENT("agreement"),
        EVENT("event"),
        SOURCE("source");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    Set<String> of(Kind kind) {
        return known.get(kind);
    }
}
