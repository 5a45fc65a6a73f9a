package org.tumen.dataset;

import java.util.stream.Stream;

/** Finds the citations of a dataset wherever they stand. */
final class Citations {

    private Citations() {}

    static Stream<Located> in(Documents documents) {
        return documents.entries().flatMap(Citations::in);
    }

    static Stream<Located> in(Located entry) {
        return entry.all()
                .filter(located -> located.has("citations"))
                .flatMap(located -> located.select("citations/*"));
    }
}
