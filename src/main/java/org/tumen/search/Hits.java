package org.tumen.search;

/** All entries of one kind that match a query. */
public final class Hits {

    private final String query;
    private final int[] ordinals;

    /**
     * @param query in canonical form, {@link QueryTerms#toString()}
     */
    Hits(String query, int[] ordinals) {
        this.query = query;
        this.ordinals = ordinals;
    }

    /**
     * Ordinals of the entries within their kind, by id and from 0; ascending. The array is shared, do not modify it.
     */
    public int[] ordinals() {
        return ordinals;
    }

    /** The query alone, which identifies the hits; there can be very many ordinals. */
    @Override
    public String toString() {
        return query;
    }
}
