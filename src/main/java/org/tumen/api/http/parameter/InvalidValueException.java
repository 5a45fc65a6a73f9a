package org.tumen.api.http.parameter;

import java.util.List;
import org.tumen.model.Nearest;

/** A value that a parameter does not allow. */
public final class InvalidValueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> allowed;
    private final String nearest;

    /**
     * @param reason ends the sentence “date: …”
     * @param allowed the allowed values, or their form
     * @param nearest the allowed value that the client most probably meant, or null
     */
    public InvalidValueException(String reason, List<String> allowed, String nearest) {
        super(reason, null, false, false);
        this.allowed = allowed;
        this.nearest = nearest;
    }

    /** For a value that is not in a list. */
    public static InvalidValueException notOneOf(String value, List<String> allowed) {
        return new InvalidValueException(
                "is not one of " + String.join(", ", allowed),
                allowed,
                Nearest.to(value, allowed).orElse(null));
    }

    List<String> allowed() {
        return allowed;
    }

    String nearest() {
        return nearest;
    }
}
