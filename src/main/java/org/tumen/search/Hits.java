package org.tumen.search;

/** The entries of one kind that have certain words. */
public final class Hits {

    private final String words;
    private final int[] ordinals;

    /**
     * @param words what was searched for, the same for all spellings that ask for the same
     * @param ordinals of the entries, ascending
     */
    Hits(String words, int[] ordinals) {
        this.words = words;
        this.ordinals = ordinals;
    }

    /** The places of the entries in the order of their kind's ids, from 0; ascending. Not to be changed. */
    public int[] ordinals() {
        return ordinals;
    }

    /** The words alone: they say what was asked for, and there may be very many entries. */
    @Override
    public String toString() {
        return words;
    }
}
