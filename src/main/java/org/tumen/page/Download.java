package org.tumen.page;

/**
 * The same data in another shape.
 *
 * @param type the media type, or null
 * @param elsewhere whether it leads to another site
 */
public record Download(String label, String href, String type, boolean elsewhere) {}
