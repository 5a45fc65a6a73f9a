package org.tumen.dataset;

import java.util.Locale;
import org.tumen.model.EntryKind;

/** The files of a dataset, in the order in which they are read and reported. */
public enum DatasetFile {
    DATASET(null),
    SOURCES(EntryKind.SOURCE),
    PEOPLE(EntryKind.PERSON),
    ORGANISATIONS(EntryKind.ORGANISATION),
    PLACES(EntryKind.PLACE),
    AGREEMENTS(EntryKind.AGREEMENT),
    EVENTS(EntryKind.EVENT);

    private final EntryKind kind;

    DatasetFile(EntryKind kind) {
        this.kind = kind;
    }

    /** The kind of its entries; null if it has none. */
    public EntryKind kind() {
        return kind;
    }

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
