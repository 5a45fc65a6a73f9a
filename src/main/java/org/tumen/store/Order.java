package org.tumen.store;

/** An order of a collection; never two entries in the same place. */
public record Order(Key key, boolean descending) {

    /** What is ordered by. */
    public enum Key {
        /** The collection's own order: oldest first and then by id for events, by id for all others. */
        POSITION,
        /** Of events: newest first, then by id; what is undated comes last in this one, too. */
        NEWEST,
        NAME_EN,
        NAME_JA
    }

    /** The place that comes before all others. */
    public int start() {
        return descending ? Integer.MAX_VALUE : 0;
    }
}
