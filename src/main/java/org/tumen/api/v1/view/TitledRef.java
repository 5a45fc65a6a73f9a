package org.tumen.api.v1.view;

import org.tumen.dataset.AgreementRecord;
import org.tumen.model.LocalizedText;

/** A reference to an event or agreement. */
public record TitledRef(String id, Text title, String href) {

    static TitledRef event(String id, LocalizedText title) {
        return new TitledRef(id, Text.of(title), Href.event(id));
    }

    static TitledRef of(AgreementRecord agreement) {
        return new TitledRef(agreement.id(), Text.of(agreement.name()), Href.agreement(agreement.id()));
    }
}
