package org.tumen.model;

/**
 * A passage of a source, cited by position and hash. Anyone who has the article can verify it; its text is not
 * published.
 *
 * @param source id of the source
 * @param paragraph the n-th non-empty line of the source's text, counted from 1
 * @param start first Unicode code point of the passage, counted from 0 (W3C Web Annotation, TextPositionSelector)
 * @param end the code point after the passage's last one
 * @param sha256 SHA-256 of the passage in UTF-8 after NFC normalisation, in lower-case hex
 * @param supports JSON Pointer (RFC 6901) to the field of the entry that the passage supports, or null for the whole
 *     entry
 */
public record Citation(String source, int paragraph, int start, int end, String sha256, String supports) {}
