package org.tumen.search;

import org.tumen.dataset.AgreementRecord;
import org.tumen.dataset.NamedRecord;
import org.tumen.dataset.PlaceRecord;

/** What an entry is referred to by in the index: its id alone would not do, since an actor and a place may share one. */
final class ReferenceKey {

    private ReferenceKey() {}

    static String of(NamedRecord entry) {
        if (entry instanceof PlaceRecord) {
            return ofPlace(entry.id());
        }
        return entry instanceof AgreementRecord ? ofAgreement(entry.id()) : ofActor(entry.id());
    }

    /** Of a person or an organisation. */
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
