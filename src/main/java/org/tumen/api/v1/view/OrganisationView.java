package org.tumen.api.v1.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tumen.dataset.OrganisationRecord;

/** A state, ministry, army, agency, company, medium, university or international body. */
@Schema(name = "Organisation")
public record OrganisationView(
        String id,
        Text name,
        NativeNameView nativeName,
        String kind,
        Text kindLabel,
        String country,
        ActorRef parent,
        Text description,
        List<String> printedForms,
        List<String> otherForms,
        List<CitationView> citations,
        ReleaseRef added,
        ReleaseRef changed,
        int revision,
        Links links)
        implements ListItem, Versioned {

    static OrganisationView of(OrganisationRecord organisation, References references) {
        return new OrganisationView(
                organisation.id(),
                Text.of(organisation.name()),
                NativeNameView.of(organisation.nativeName()),
                organisation.kind().code(),
                Text.label(organisation.kind()),
                organisation.country(),
                references.actor(organisation.parent()),
                Text.of(organisation.description()),
                organisation.printedForms(),
                organisation.otherForms(),
                references.citations(organisation.citations()),
                references.added(organisation),
                references.changed(organisation),
                references.revision(organisation),
                Links.ofActor(Href.organisation(organisation.id()), organisation.id()));
    }
}
