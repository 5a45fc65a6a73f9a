package org.tumen.api.v1.format;

/**
 * How CSV is written for the program that reads it.
 *
 * @param byteOrderMark whether the text begins with one, by which Excel recognises UTF-8
 * @param delimiter between cells: comma, semicolon (for spreadsheets where the comma is decimal) or tab
 */
public record CsvDialect(boolean byteOrderMark, char delimiter) {

    /** RFC 4180. */
    public static final CsvDialect DEFAULT = new CsvDialect(false, ',');
}
