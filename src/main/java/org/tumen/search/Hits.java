package org.tumen.search;

import java.util.List;

/**
 * The entries of one kind that have certain words.
 *
 * @param words what was searched for, the same for all spellings that ask for the same
 * @param ids in their own order
 */
public record Hits(String words, List<String> ids) {

    /** The words alone: they say what was asked for, and there may be very many ids. */
    @Override
    public String toString() {
        return words;
    }
}
