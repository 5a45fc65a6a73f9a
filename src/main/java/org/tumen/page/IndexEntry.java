package org.tumen.page;

/**
 * An entry in the index of its kind.
 *
 * @param note what tells it from others of a like name
 */
public record IndexEntry(String href, String name, String note) {}
