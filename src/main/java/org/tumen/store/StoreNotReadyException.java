package org.tumen.store;

/** A request needs the store, which is still being loaded. */
public final class StoreNotReadyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreNotReadyException() {
        super("the store is still being loaded", null, false, false);
    }
}
