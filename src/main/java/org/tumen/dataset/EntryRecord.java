package org.tumen.dataset;

import java.util.List;
import org.tumen.model.EntryKind;

/** What every entry of every file has. */
public sealed interface EntryRecord permits EventRecord, NamedRecord, SourceRecord {

    /** Kebab-case ASCII slug that never changes meaning. */
    String id();

    /** Slugs that the entry had before; they keep leading to it. */
    List<String> formerIds();

    static EntryKind kindOf(EntryRecord entry) {
        if (entry instanceof EventRecord) {
            return EntryKind.EVENT;
        } else if (entry instanceof PersonRecord) {
            return EntryKind.PERSON;
        } else if (entry instanceof OrganisationRecord) {
            return EntryKind.ORGANISATION;
        } else if (entry instanceof AgreementRecord) {
            return EntryKind.AGREEMENT;
        } else if (entry instanceof PlaceRecord) {
            return EntryKind.PLACE;
        }
        return EntryKind.SOURCE;
    }
}
