package org.tumen.page;

/**
 * What went wrong, for a reader.
 *
 * @param nearest what was probably meant, or null
 * @param nearestHref its page
 */
public record Fault(int status, String title, String detail, String nearest, String nearestHref) {}
