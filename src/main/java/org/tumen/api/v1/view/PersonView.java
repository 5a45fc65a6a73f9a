package org.tumen.api.v1.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tumen.dataset.PersonRecord;

/** A person. */
@Schema(name = "Person")
public record PersonView(
        String id,
        Text name,
        NativeNameView nativeName,
        Text description,
        String country,
        List<String> printedForms,
        List<String> otherForms,
        List<Office> offices,
        ReleaseRef added,
        ReleaseRef changed,
        int revision,
        Links links)
        implements ListItem, Versioned {

    /** An office or occupation; dates in EDTF. */
    public record Office(
            Text title, ActorRef organisation, String from, String to, String attested, List<CitationView> citations) {}

    static PersonView of(PersonRecord person, References references) {
        return new PersonView(
                person.id(),
                Text.of(person.name()),
                NativeNameView.of(person.nativeName()),
                Text.of(person.description()),
                person.country(),
                person.printedForms(),
                person.otherForms(),
                person.offices().stream()
                        .map(office -> office(office, references))
                        .toList(),
                references.added(person),
                references.changed(person),
                references.revision(person),
                Links.ofActor(Href.person(person.id()), person.id()));
    }

    private static Office office(PersonRecord.Office office, References references) {
        return new Office(
                Text.of(office.title()),
                references.actor(office.organisation()),
                DateFields.edtf(office.from()),
                DateFields.edtf(office.to()),
                DateFields.edtf(office.attested()),
                references.citations(office.citations()));
    }
}
