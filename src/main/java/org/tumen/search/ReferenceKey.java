package org.tumen.search;

import org.tumen.dataset.AgreementRecord;
import org.tumen.dataset.NamedRecord;
import org.tumen.dataset.PlaceRecord;

/** Identifies a referenced entry in the index. The id alone is ambiguous: an actor and a place may have the same. */
final class ReferenceKey {

    private ReferenceKey() {}

    static String of(NamedRecord entry) {
        if (entry instanceof PlaceRecord) {
            return ofPlace(entry.id());
        }
        return entry instanceof AgreementRecord ? ofAgreement(entry.id()) : ofActor(entry.id());
    }

    /** The key of a person or organisation. */
    static String ofActor(String id) {
        return "actor " + id;
    }

    static String ofPlace(String id) {
        return "place " + id;
    }

    static String ofAgreement(String id) {
        return "agreement " + id;
    }

    static String ofSource(String id) {
        return "source " + id;
    }
}
