package org.tumen.api.http.parameter;

import java.util.List;

/** A value that a parameter cannot have. */
public final class InvalidValueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> allowed;
    private final String nearest;

    /**
     * @param reason ends the sentence “date: …”
     * @param allowed what may be sent: the values, or their form
     * @param nearest the known value that was most probably meant, or null
     */
    public InvalidValueException(String reason, List<String> allowed, String nearest) {
        super(reason, null, false, false);
        this.allowed = allowed;
        this.nearest = nearest;
    }

    List<String> allowed() {
        return allowed;
    }

    String nearest() {
        return nearest;
    }
}
