package org.tumen.store;

/** An order of a collection; never two entries in the same place. */
public record Order(Key key, boolean descending) {

    /** What is ordered by. */
    public enum Key {
        /** The collection's own order: oldest first and then by id for events, by id for all others. */
        POSITION("position"),
        NEWEST("positionNewest"),
        NAME_EN("positionEn"),
        NAME_JA("positionJa");

        private final String column;

        Key(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    /** The place that comes before all others. */
    public int start() {
        return descending ? Integer.MAX_VALUE : 0;
    }
}
