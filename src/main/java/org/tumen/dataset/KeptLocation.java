package org.tumen.dataset;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The files of another location, each opened once. */
final class KeptLocation implements DatasetLocation {

    private final DatasetLocation original;
    private final Map<String, Content> kept = new HashMap<>();

    KeptLocation(DatasetLocation original) {
        this.original = original;
    }

    @Override
    public synchronized Content open(String fileName) throws IOException {
        var content = kept.get(fileName);
        if (content == null) {
            content = original.open(fileName);
            kept.put(fileName, content);
        }
        return content;
    }

    @Override
    public DatasetLocation kept() {
        return this;
    }

    @Override
    public boolean isPartOfTheProgram() {
        return original.isPartOfTheProgram();
    }
}
