package org.tumen.search;

/** A query had to wait too long for the search index, which is still being built. */
public final class IndexNotReadyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IndexNotReadyException() {
        super("the search index is still being built", null, false, false);
    }
}
