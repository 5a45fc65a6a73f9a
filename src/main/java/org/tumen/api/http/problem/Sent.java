package org.tumen.api.http.problem;

/** What a client sent, as a problem may repeat it. */
public final class Sent {

    private static final int LONGEST = 200;

    private Sent() {}

    public static String shortened(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, value.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
