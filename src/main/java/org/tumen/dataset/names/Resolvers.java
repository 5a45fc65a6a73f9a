package org.tumen.dataset.names;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.NamedRecord;
import org.tumen.dataset.OrganisationRecord;
import org.tumen.dataset.PersonRecord;
import org.tumen.dataset.PlaceRecord;

/** Resolvers of the names of people, organisations and places, by the forms that these list and by customary patterns. */
public final class Resolvers {

    private final Collection<PersonRecord> people;
    private final Collection<OrganisationRecord> organisations;
    private final Collection<PlaceRecord> places;
    private States states;
    private Patterns personNames;
    private Patterns bodyNames;

    public Resolvers(
            Collection<PersonRecord> people,
            Collection<OrganisationRecord> organisations,
            Collection<PlaceRecord> places) {
        this.people = people;
        this.organisations = organisations;
        this.places = places;
    }

    public static Resolvers of(Dataset dataset) {
        return new Resolvers(dataset.people(), dataset.organisations(), dataset.places());
    }

    public NameResolver people() {
        return new NameForms(people, this::personNames);
    }

    public NameResolver organisations() {
        return new NameForms(organisations, this::bodyNames);
    }

    /** People and organisations. */
    public NameResolver actors() {
        return new NameForms(allActors(), () -> Patterns.any(List.of(personNames(), bodyNames())));
    }

    /** People and organisations, where a capital stands for its state. */
    public NameResolver actorsAndCapitals() {
        return new NameForms(
                allActors(), () -> Patterns.any(List.of(personNames(), bodyNames(), StateNames.capitals(states()))));
    }

    /** People and organisations, by what they are known by without listing it. */
    public NameResolver unlistedActors() {
        return new NameForms(
                List.of(), () -> Patterns.any(List.of(personNames(), bodyNames(), StateNames.capitals(states()))));
    }

    public NameResolver places() {
        return new NameForms(places, () -> StateNames.countries(states(), places));
    }

    private List<NamedRecord> allActors() {
        return Stream.<NamedRecord>concat(people.stream(), organisations.stream())
                .toList();
    }

    private synchronized Patterns personNames() {
        if (personNames == null) {
            personNames = new PersonNames(people, organisations, states());
        }
        return personNames;
    }

    private synchronized Patterns bodyNames() {
        if (bodyNames == null) {
            bodyNames = new BodyNames(organisations, states());
        }
        return bodyNames;
    }

    private synchronized States states() {
        if (states == null) {
            states = new States(organisations, places);
        }
        return states;
    }
}
