package org.tumen.api.v1.view;

import org.tumen.dataset.AgreementRecord;
import org.tumen.dataset.EventRecord;

/** An event or agreement, as other entries point at it. */
public record TitledRef(String id, Text title, String href) {

    static TitledRef of(EventRecord event) {
        return new TitledRef(event.id(), Text.of(event.title()), Href.event(event.id()));
    }

    static TitledRef of(AgreementRecord agreement) {
        return new TitledRef(agreement.id(), Text.of(agreement.name()), Href.agreement(agreement.id()));
    }
}
