package org.tumen.dataset.check;

import java.util.stream.Stream;

/** Finds the citations of a dataset wherever they stand. */
public final class Citations {

    private Citations() {}

    public static Stream<JsonValue> in(RawDataset rawDataset) {
        return rawDataset.entries().flatMap(Citations::in);
    }

    public static Stream<JsonValue> in(JsonValue entry) {
        return entry.all()
                .filter(located -> located.has("citations"))
                .flatMap(located -> located.select("citations/*"));
    }
}
