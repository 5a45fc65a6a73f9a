package org.tumen.api.v1.view;

import org.tumen.model.Term;

/** How terms are spelt. */
final class Code {

    private Code() {}

    static String of(Term term) {
        return term == null ? null : term.code();
    }
}
