package org.tumen.page;

/** The colours of an embedded page; {@link #AUTO} are those that the reader prefers. */
enum Theme {
    AUTO,
    LIGHT,
    DARK;

    static Theme parse(String code) {
        return Choice.parse(Theme.class, code);
    }

    /** The value of the attribute {@code data-theme} of the document. */
    String code() {
        return Choice.code(this);
    }
}
