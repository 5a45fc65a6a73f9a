package org.tumen.api.v1.view;

import java.util.List;

/**
 * Some of the entries that a query matches.
 *
 * @param total how many match in all
 * @param next URL of what comes after, absent on the last page
 */
public record Page(long total, String next, List<Document> items) {}
