package org.tumen.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tumen.api.http.parameter.InvalidValueException;
import org.tumen.api.http.problem.ProblemException;

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

    /** The view that a path names. */
    static View at(String path) {
        return Arrays.stream(values())
                .filter(view -> view.code().equals(path))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound(
                        "There is no view “%s”, only %s.".formatted(path, String.join(", ", codes()))));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static List<String> codes() {
        return Arrays.stream(values()).map(View::code).toList();
    }
}
