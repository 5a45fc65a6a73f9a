package org.tumen.api;

import java.util.NoSuchElementException;
import java.util.regex.Pattern;

/** What the server tells of itself, on its management interface. */
public final class Metrics {

    private Metrics() {}

    static String text() {
        return Management.get("/q/metrics").body();
    }

    /**
     * @param name with its labels, as the server writes it
     */
    static double value(String name) {
        return value(text(), name);
    }

    /**
     * @param metrics as a server writes them
     * @param name with its labels
     */
    public static double value(String metrics, String name) {
        var line = Pattern.compile("(?m)^" + Pattern.quote(name) + " (\\S+)$").matcher(metrics);
        if (!line.find()) {
            throw new NoSuchElementException(name);
        }
        return Double.parseDouble(line.group(1));
    }
}
