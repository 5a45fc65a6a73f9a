package org.tumen.store.entry;

/** Which entries of a collection are asked for. Two filters that are equal ask for the same entries. */
public interface Filter {

    /** The condition in the query language, over the alias {@code e}. */
    Where where();
}
