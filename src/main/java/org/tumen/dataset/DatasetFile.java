package org.tumen.dataset;

import java.util.Locale;

/** The files of a dataset, in the order in which they are read and reported. */
public enum DatasetFile {
    DATASET,
    SOURCES,
    PEOPLE,
    ORGANISATIONS,
    PLACES,
    AGREEMENTS,
    EVENTS;

    public String fileName() {
        return stem() + ".json";
    }

    public String schemaName() {
        return stem() + ".schema.json";
    }

    private String stem() {
        return name().toLowerCase(Locale.ROOT);
    }
}
