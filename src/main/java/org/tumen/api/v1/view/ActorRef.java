package org.tumen.api.v1.view;

import org.tumen.dataset.NamedRecord;
import org.tumen.dataset.OrganisationRecord;
import org.tumen.dataset.PersonRecord;

/** A reference to a person or organisation. */
public record ActorRef(String id, Text name, String kind, String country, String href) {

    static ActorRef of(NamedRecord actor) {
        if (actor instanceof OrganisationRecord organisation) {
            return new ActorRef(
                    actor.id(),
                    Text.of(actor.name()),
                    organisation.kind().code(),
                    organisation.country(),
                    Href.organisation(actor.id()));
        }
        var person = (PersonRecord) actor;
        return new ActorRef(actor.id(), Text.of(actor.name()), "person", person.country(), Href.person(actor.id()));
    }
}
