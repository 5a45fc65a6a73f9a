package org.tumen.store;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.EventHeaders;
import org.tumen.dataset.OrganisationRecord;
import org.tumen.dataset.PersonRecord;
import org.tumen.dataset.PlaceRecord;
import org.tumen.model.Coordinates;
import org.tumen.model.ImpreciseDate;
import org.tumen.model.NetworkLevel;
import org.tumen.model.OrganisationKind;

/** The hierarchies of organisations, places and events, and the organisations that people act for. */
@Singleton
public class Affiliations {

    private final Map<String, PersonRecord> people;
    private final Map<String, String> parents = new HashMap<>();
    private final Set<String> states = new HashSet<>();
    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, String> placeParents = new HashMap<>();
    private final Map<String, String> placeCountries = new HashMap<>();
    private final Map<String, Coordinates> coordinates = new HashMap<>();
    private final EventHeaders events;

    private final Map<Time, Affiliation> affiliationsByTime = new ConcurrentHashMap<>();

    /** Stands for all times at which the same offices of an actor count. */
    private record Time(String actor, BitSet offices) {}

    public Affiliations(Dataset dataset) {
        people = dataset.people().stream().collect(Collectors.toMap(PersonRecord::id, person -> person));
        for (OrganisationRecord organisation : dataset.organisations()) {
            parents.put(organisation.id(), organisation.parent());
            countries.put(organisation.id(), organisation.country());
            if (organisation.kind() == OrganisationKind.STATE) {
                states.add(organisation.id());
            }
        }
        people.values().forEach(person -> countries.put(person.id(), person.country()));
        for (PlaceRecord place : dataset.places()) {
            placeParents.put(place.id(), place.parent());
            placeCountries.put(place.id(), place.country());
            coordinates.put(place.id(), place.coordinates());
        }
        events = dataset.events().headers();
    }

    /**
     * The actor itself and those that it acts for: the organisations in which a person is known to have held an office at the
     * time, and their parents up to the state. The state also if the office is attested only for other times but possible at
     * this one.
     *
     * @param date of what the actor did; null for all times
     */
    public Set<String> actingFor(String actor, ImpreciseDate date) {
        var acting = new LinkedHashSet<>(withParents(actor));
        var person = people.get(actor);
        if (person != null) {
            person.offices().stream()
                    .filter(office -> office.organisation() != null)
                    .flatMap(office -> withParents(office.organisation()).stream()
                            .filter(organisation -> date == null
                                    || date.overlaps(
                                            states.contains(organisation) ? office.possible() : office.held())))
                    .forEach(acting::add);
        }
        return acting;
    }

    /**
     * What an actor represents at a time.
     *
     * @param date of what the actor did; null for all times
     */
    public Affiliation affiliation(String actor, ImpreciseDate date) {
        var time = new Time(actor, offices(actor, date));
        var known = affiliationsByTime.get(time);
        // Looked up first, because computeIfAbsent locks even if the value is present.
        return known != null
                ? known
                : affiliationsByTime.computeIfAbsent(
                        time,
                        none -> new Affiliation(actingFor(actor, date), nodesOf(actor, date), countriesOf(actor)));
    }

    /** The offices that count at a time, in two bits each: whether it was held, and whether it may have been held. */
    private BitSet offices(String actor, ImpreciseDate date) {
        var person = people.get(actor);
        var offices = person == null ? List.<PersonRecord.Office>of() : person.offices();
        var counting = new BitSet();
        for (var i = 0; i < offices.size(); i++) {
            counting.set(2 * i, date == null || date.overlaps(offices.get(i).held()));
            counting.set(2 * i + 1, date == null || date.overlaps(offices.get(i).possible()));
        }
        return counting;
    }

    private Set<Affiliation.Node> nodesOf(String actor, ImpreciseDate date) {
        return Arrays.stream(NetworkLevel.values())
                .flatMap(level -> nodesOf(actor, level, date).stream().map(id -> new Affiliation.Node(level, id)))
                .collect(Collectors.toSet());
    }

    private Set<String> countriesOf(String actor) {
        return Stream.ofNullable(countries.get(actor)).collect(Collectors.toSet());
    }

    /** The nodes of an actor in networks at a level; empty if it has none. */
    private Set<String> nodesOf(String actor, NetworkLevel level, ImpreciseDate date) {
        var isPerson = people.containsKey(actor);
        return switch (level) {
            case ACTOR -> Set.of(actor);
            case PERSON -> isPerson ? Set.of(actor) : Set.of();
            case ORGANISATION -> isPerson ? organisationsOf(actor, date) : Set.of(actor);
            case COUNTRY -> countriesOf(actor);
        };
    }

    /** The organisations in which a person is known to have held an office at the time. */
    private Set<String> organisationsOf(String person, ImpreciseDate date) {
        return Stream.ofNullable(people.get(person))
                .flatMap(one -> one.offices().stream())
                .filter(office -> office.organisation() != null)
                .filter(office -> date == null || date.overlaps(office.held()))
                .map(PersonRecord.Office::organisation)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The coordinates of a place, if known. */
    public Optional<Coordinates> coordinatesOf(String place) {
        return Optional.ofNullable(coordinates.get(place));
    }

    /** ISO 3166-1 alpha-2 code of the country of a place, if it lies in one. */
    public Optional<String> countryOf(String place) {
        return Optional.ofNullable(placeCountries.get(place));
    }

    /** The organisation and all its parents. */
    public Set<String> withParents(String organisation) {
        return upwards(organisation, parents);
    }

    /** The place and all places that contain it. */
    public Set<String> withWholes(String place) {
        return upwards(place, placeParents);
    }

    /** The events that the event is part of, without itself. */
    public Set<String> wholesOf(String event) {
        var wholes = upwards(event, events.partOf());
        wholes.remove(event);
        return wholes;
    }

    private static Set<String> upwards(String from, Map<String, String> parents) {
        Set<String> chain = new LinkedHashSet<>();
        for (var next = from; next != null; next = parents.get(next)) {
            chain.add(next);
        }
        return chain;
    }
}
