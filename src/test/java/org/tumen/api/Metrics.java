package org.tumen.api;

import java.util.NoSuchElementException;
import java.util.regex.Pattern;

/** What the server tells of itself. */
final class Metrics {

    private Metrics() {}

    /**
     * @param name with its labels, as the server writes it
     */
    static double value(String name) {
        var line = Pattern.compile("(?m)^" + Pattern.quote(name) + " (\\S+)$").matcher(Answer.text("/q/metrics"));
        if (!line.find()) {
            throw new NoSuchElementException(name);
        }
        return Double.parseDouble(line.group(1));
    }
}
