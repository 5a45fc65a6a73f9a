package org.tumen.api.v1;

import jakarta.inject.Singleton;
import java.util.List;
import org.tumen.api.http.parameter.InvalidValueException;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.names.NameResolver;
import org.tumen.search.SearchIndex;

/** Resolves the entries and words that requests refer to. */
@Singleton
public class EntryLookup {

    private final Entries actors;
    private final Entries people;
    private final Entries organisations;
    private final Entries places;
    private final Entries agreements;
    private final Entries events;
    private final Entries sources;
    private final SearchIndex search;

    /**
     * Entries that a parameter or a path can refer to.
     *
     * @param path lists them
     */
    record Entries(NameResolver resolver, String path) {

        /** The id that an id or any form of a name refers to. */
        String id(String text) {
            var meant = resolver.find(text);
            if (meant.size() > 1) {
                throw new InvalidValueException(
                        "may mean any of " + String.join(", ", meant) + "; say which", List.copyOf(meant), null);
            }
            return meant.stream()
                    .findFirst()
                    .orElseThrow(() -> new InvalidValueException(
                            "is neither an id nor a form of a name that we know",
                            List.of("an id listed by " + path, "any form of its name"),
                            resolver.nearest(text).orElse(null)));
        }
    }

    EntryLookup(Dataset dataset, SearchIndex search) {
        this.search = search;
        actors = new Entries(
                NameResolver.of(dataset.actors()), PeopleResource.PATH + " or " + OrganisationsResource.PATH);
        people = new Entries(NameResolver.of(dataset.people()), PeopleResource.PATH);
        organisations = new Entries(NameResolver.of(dataset.organisations()), OrganisationsResource.PATH);
        places = new Entries(NameResolver.of(dataset.places()), PlacesResource.PATH);
        agreements = new Entries(NameResolver.of(dataset.agreements()), AgreementsResource.PATH);
        events = new Entries(NameResolver.of(dataset.events()), EventsResource.PATH);
        sources = new Entries(NameResolver.of(dataset.sources()), SourcesResource.PATH);
    }

    /** People and organisations. */
    Entries actors() {
        return actors;
    }

    Entries people() {
        return people;
    }

    Entries organisations() {
        return organisations;
    }

    Entries places() {
        return places;
    }

    Entries agreements() {
        return agreements;
    }

    Entries events() {
        return events;
    }

    Entries sources() {
        return sources;
    }

    /** Finds entries of any kind by their words. */
    SearchIndex search() {
        return search;
    }
}
