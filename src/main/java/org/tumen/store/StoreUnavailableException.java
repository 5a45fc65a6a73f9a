package org.tumen.store;

/** The database that holds the documents cannot be used at the moment. */
public final class StoreUnavailableException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public StoreUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
