package org.tumen.store;

import java.util.List;

/**
 * Some entries of those that a filter matches.
 *
 * @param total how many match in all
 * @param documents the entries as they go over the wire
 * @param last place of the last entry in the order asked for
 * @param more whether more come after it
 */
public record Slice(long total, List<byte[]> documents, int last, boolean more) {}
