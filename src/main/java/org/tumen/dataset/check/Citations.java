package org.tumen.dataset.check;

import java.util.stream.Stream;

/** Finds the citations of a dataset wherever they stand. */
public final class Citations {

    private Citations() {}

    public static Stream<Located> in(Documents documents) {
        return documents.entries().flatMap(Citations::in);
    }

    public static Stream<Located> in(Located entry) {
        return entry.all()
                .filter(located -> located.has("citations"))
                .flatMap(located -> located.select("citations/*"));
    }
}
