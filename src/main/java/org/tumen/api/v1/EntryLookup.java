package org.tumen.api.v1;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tumen.api.http.parameter.InvalidValueException;
import org.tumen.dataset.ChangeRecord;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.History;
import org.tumen.dataset.names.NameResolver;
import org.tumen.dataset.names.Resolvers;
import org.tumen.model.EntryKind;
import org.tumen.model.NetworkLevel;
import org.tumen.search.SearchIndex;
import org.tumen.store.Affiliation.Node;

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
    private final History history;

    /**
     * Entries that a parameter or a path can refer to.
     *
     * @param path lists them
     * @param withdrawal why and when an id that is not there any more was withdrawn
     */
    public record Entries(NameResolver resolver, String path, Function<String, Optional<ChangeRecord>> withdrawal) {

        /** The id that an id or any form of a name refers to. */
        public String id(String text) {
            var meant = resolver.find(text);
            if (meant.isEmpty()) {
                withdrawal.apply(text).ifPresent(withdrawn -> {
                    throw new InvalidValueException(
                            withdrawn(withdrawn), List.of("an id listed by " + path, "any form of its name"), null);
                });
            }
            return one(meant, () -> resolver.nearest(text), path);
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

    /** Ends a sentence that begins with the id. */
    static String withdrawn(ChangeRecord withdrawal) {
        return "was withdrawn in release %s: %s"
                .formatted(withdrawal.release(), withdrawal.reason().en());
    }

    private static Entries entries(NameResolver resolver, String path, History history, EntryKind... kinds) {
        return new Entries(
                resolver,
                path,
                id -> Arrays.stream(kinds)
                        .flatMap(kind -> history.withdrawal(kind, id).stream())
                        .findFirst());
    }

    EntryLookup(Dataset dataset, SearchIndex search) {
        history = dataset.history();
        this.search = search;
        var names = Resolvers.of(dataset);
        actors = entries(
                names.actorsAndCapitals(),
                PeopleResource.PATH + " or " + OrganisationsResource.PATH,
                history,
                EntryKind.PERSON,
                EntryKind.ORGANISATION);
        actorsByName = names.actors();
        people = entries(names.people(), PeopleResource.PATH, history, EntryKind.PERSON);
        organisations = entries(names.organisations(), OrganisationsResource.PATH, history, EntryKind.ORGANISATION);
        places = entries(names.places(), PlacesResource.PATH, history, EntryKind.PLACE);
        agreements =
                entries(NameResolver.of(dataset.agreements()), AgreementsResource.PATH, history, EntryKind.AGREEMENT);
        events = entries(NameResolver.of(dataset.events()), EventsResource.PATH, history, EntryKind.EVENT);
        sources = entries(NameResolver.of(dataset.sources()), SourcesResource.PATH, history, EntryKind.SOURCE);
    }

    public Entries of(EntryKind kind) {
        return switch (kind) {
            case PERSON -> people;
            case ORGANISATION -> organisations;
            case PLACE -> places;
            case AGREEMENT -> agreements;
            case EVENT -> events;
            case SOURCE -> sources;
        };
    }

    /** People and organisations. */
    public Entries actors() {
        return actors;
    }

    public Entries people() {
        return people;
    }

    public Entries organisations() {
        return organisations;
    }

    public Entries places() {
        return places;
    }

    public Entries agreements() {
        return agreements;
    }

    public Entries events() {
        return events;
    }

    public Entries sources() {
        return sources;
    }

    /**
     * The id of what can be spoken about: an actor, a place, an agreement or an event. An exact id takes precedence over names of
     * any kind. A state and its territory may share an id, and are the same here.
     */
    String subject(String text) {
        var meant = new TreeSet<String>();
        for (var resolver : subjects().toList()) {
            meant.addAll(resolver.find(text));
            if (meant.contains(text)) {
                return text;
            }
        }
        return Entries.one(
                meant,
                () -> subjects()
                        .flatMap(resolver -> resolver.nearest(text).stream())
                        .findFirst(),
                "/v1/people, /v1/organisations, /v1/places, /v1/agreements or /v1/events");
    }

    /** A node of a network: an actor, or what is meant at another level, which stands in front of a colon. */
    Node node(String text) {
        var parts = text.split(":", 2);
        var level = parts.length == 1 ? NetworkLevel.ACTOR : ParameterValues.term(NetworkLevel.class, parts[0].strip());
        var meant = parts[parts.length - 1].strip();
        return new Node(
                level,
                switch (level) {
                    case ACTOR -> actors.id(meant);
                    case PERSON -> people.id(meant);
                    case ORGANISATION -> organisations.id(meant);
                    case COUNTRY -> ParameterValues.country(meant);
                });
    }

    private Stream<NameResolver> subjects() {
        // Without capitals: Moscow is the city here.
        return Stream.concat(
                Stream.of(actorsByName), Stream.of(places, agreements, events).map(Entries::resolver));
    }

    /** The releases and their changes. */
    History history() {
        return history;
    }

    /** Finds entries of any kind by their words. */
    SearchIndex search() {
        return search;
    }
}
