package org.tumen.search;

/** Words are asked for, and their index is still being made. */
public final class IndexNotReadyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IndexNotReadyException() {
        super("the search index is still being made", null, false, false);
    }
}
