package org.tumen.dataset;

import java.util.List;

/** What every entry of every file has. */
public sealed interface EntryRecord permits EventRecord, NamedRecord, SourceRecord {

    /** Kebab-case ASCII slug that never changes meaning. */
    String id();

    /** Slugs that the entry had before; they keep leading to it. */
    List<String> formerIds();
}
