package org.tumen.api.v1.view;

import java.util.List;

/**
 * A page of the entries that match a query.
 *
 * @param total number of all entries that match
 * @param next URL of the next page, absent on the last one
 */
public record Page(long total, String next, List<Document> items) {}
