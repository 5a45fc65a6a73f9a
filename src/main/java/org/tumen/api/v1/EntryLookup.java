package org.tumen.api.v1;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.api.http.parameter.InvalidValueException;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.names.NameResolver;
import org.tumen.dataset.names.Resolvers;
import org.tumen.search.SearchIndex;

/** Resolves the entries and words that requests refer to. */
@Singleton
public class EntryLookup {

    private final Entries actors;
    private final NameResolver actorsByName;
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
            return one(resolver.find(text), () -> resolver.nearest(text), path);
        }

        private static String one(Set<String> meant, Supplier<Optional<String>> nearest, String path) {
            if (meant.size() > 1) {
                throw new InvalidValueException(
                        "may mean any of " + String.join(", ", meant) + "; say which", List.copyOf(meant), null);
            }
            return meant.stream()
                    .findFirst()
                    .orElseThrow(() -> new InvalidValueException(
                            "is neither an id nor a form of a name that we know",
                            List.of("an id listed by " + path, "any form of its name"),
                            nearest.get().orElse(null)));
        }
    }

    EntryLookup(Dataset dataset, SearchIndex search) {
        this.search = search;
        var names = Resolvers.of(dataset);
        actors = new Entries(names.actorsAndCapitals(), PeopleResource.PATH + " or " + OrganisationsResource.PATH);
        actorsByName = names.actors();
        people = new Entries(names.people(), PeopleResource.PATH);
        organisations = new Entries(names.organisations(), OrganisationsResource.PATH);
        places = new Entries(names.places(), PlacesResource.PATH);
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

    /**
     * The id of what can be spoken about: an actor, a place, an agreement or an event. A state and its territory may share an
     * id, and are the same here.
     */
    String subject(String text) {
        return Entries.one(
                subjects()
                        .flatMap(resolver -> resolver.find(text).stream())
                        .collect(Collectors.toCollection(TreeSet::new)),
                () -> subjects()
                        .flatMap(resolver -> resolver.nearest(text).stream())
                        .findFirst(),
                "/v1/people, /v1/organisations, /v1/places, /v1/agreements or /v1/events");
    }

    private Stream<NameResolver> subjects() {
        // Without capitals: Moscow is the city here.
        return Stream.concat(
                Stream.of(actorsByName), Stream.of(places, agreements, events).map(Entries::resolver));
    }

    /** Finds entries of any kind by their words. */
    SearchIndex search() {
        return search;
    }
}
