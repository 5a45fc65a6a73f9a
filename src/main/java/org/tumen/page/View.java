package org.tumen.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tumen.api.http.parameter.InvalidValueException;

/** The ways in which the explorer shows events; the first one unless the address says which. */
enum View {
    TIMELINE,
    MAP,
    NETWORK,
    COUNTS,
    LIST;

    static View parse(String code) {
        return Arrays.stream(values())
                .filter(view -> view.code().equals(code))
                .findFirst()
                .orElseThrow(() -> InvalidValueException.notOneOf(code, codes()));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static List<String> codes() {
        return Arrays.stream(values()).map(View::code).toList();
    }
}
