package org.tumen.api.v1.format;

/** What a cell of a table may hold, so that a spreadsheet shows it and does nothing else. */
public final class Cell {

    /** What spreadsheets take for the beginning of a formula, the full-width forms among them. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private Cell() {}

    /** The text with an apostrophe before what a spreadsheet would compute. */
    public static String safe(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
