package org.tumen.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tumen.api.http.parameter.InvalidValueException;

/** The colours of an embedded page; {@link #AUTO} are those that the reader prefers. */
enum Theme {
    AUTO,
    LIGHT,
    DARK;

    static Theme parse(String code) {
        return Arrays.stream(values())
                .filter(theme -> theme.code().equals(code))
                .findFirst()
                .orElseThrow(() -> InvalidValueException.notOneOf(code, codes()));
    }

    /** The value of the attribute {@code data-theme} of the document. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static List<String> codes() {
        return Arrays.stream(values()).map(Theme::code).toList();
    }
}
