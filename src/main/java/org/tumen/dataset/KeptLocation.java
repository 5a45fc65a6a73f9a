package org.tumen.dataset;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/** The files of another location, those of the dataset itself opened once each. */
final class KeptLocation implements DatasetSource {

    private final DatasetSource original;
    private final Map<DatasetFile, Content> kept = new EnumMap<>(DatasetFile.class);

    KeptLocation(DatasetSource original) {
        this.original = original;
    }

    @Override
    public Content open(String fileName) throws IOException {
        return original.open(fileName);
    }

    @Override
    public synchronized Content open(DatasetFile file) throws IOException {
        var content = kept.get(file);
        if (content == null) {
            content = original.open(file);
            kept.put(file, content);
        }
        return content;
    }

    @Override
    public DatasetSource kept() {
        return this;
    }

    @Override
    public boolean isPartOfTheProgram() {
        return original.isPartOfTheProgram();
    }
}
