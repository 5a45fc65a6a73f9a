package org.tumen.search;

/**
 * Where words were found in an entry.
 *
 * @param field JSON Pointer (RFC 6901) from the root of the entry; of another entry's name, to what refers to that
 * @param html the text, escaped, or a stretch of it, with the words within {@code <em>}
 */
public record Highlight(String field, String html) {}
