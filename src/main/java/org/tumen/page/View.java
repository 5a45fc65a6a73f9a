package org.tumen.page;

import java.util.Optional;

/** The ways in which the explorer shows events; the first one unless the address says which. */
enum View {
    TIMELINE,
    MAP,
    NETWORK,
    COUNTS,
    LIST;

    static View parse(String code) {
        return Choice.parse(View.class, code);
    }

    static Optional<View> find(String code) {
        return Choice.find(View.class, code);
    }

    String code() {
        return Choice.code(this);
    }
}
