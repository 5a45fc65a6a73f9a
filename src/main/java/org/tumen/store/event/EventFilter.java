package org.tumen.store.event;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tumen.model.BoundingBox;
import org.tumen.model.DateResolution;
import org.tumen.model.EntryKind;
import org.tumen.model.EventClass;
import org.tumen.model.EventType;
import org.tumen.model.Parts;
import org.tumen.model.Period;
import org.tumen.model.Role;
import org.tumen.model.Stance;
import org.tumen.model.Status;
import org.tumen.search.Hits;
import org.tumen.store.Affiliation;
import org.tumen.store.DateFilter;

/**
 * Selects events. An empty set, an empty list and null select all. Of a list of sets, an event must match one value of each
 * set. Equal filters print alike, because cursors are bound to the text.
 *
 * @param ids of the events themselves, which must exist
 */
public record EventFilter(
        Time time, Who who, Concern concern, Where where, What what, Evidence evidence, Set<String> ids) {

    private static final Bounds ANY_NUMBER = new Bounds(null, null);
    private static final Who ANYBODY = new Who(List.of(), Set.of(), List.of());
    private static final Where ANYWHERE = new Where(List.of(), List.of(), null);
    private static final What ANYTHING = what(Set.of(), Set.of());
    private static final Evidence ANY_EVIDENCE = evidence(List.of());

    /** The events that refer to an entry: in which an actor took part, that happened at a place, and so on. */
    public static EventFilter referringTo(EntryKind kind, String id) {
        var one = Set.of(id);
        return switch (kind) {
            case PERSON, ORGANISATION ->
                of(new Who(List.of(one), Set.of(), List.of()), ANYWHERE, ANYTHING, ANY_EVIDENCE);
            case PLACE -> of(ANYBODY, new Where(List.of(), List.of(one), null), ANYTHING, ANY_EVIDENCE);
            case AGREEMENT -> of(ANYBODY, ANYWHERE, what(one, Set.of()), ANY_EVIDENCE);
            case EVENT -> of(ANYBODY, ANYWHERE, what(Set.of(), one), ANY_EVIDENCE);
            case SOURCE -> of(ANYBODY, ANYWHERE, ANYTHING, evidence(List.of(one)));
        };
    }

    private static EventFilter of(Who who, Where where, What what, Evidence evidence) {
        var anyTime = new Time(DateFilter.NONE, Set.of());
        var anyConcern = new Concern(List.of(), List.of(), Set.of(), List.of(), List.of(), List.of(), List.of());
        return new EventFilter(anyTime, who, anyConcern, where, what, evidence, Set.of());
    }

    private static What what(Set<String> agreements, Set<String> wholes) {
        return new What(Set.of(), Set.of(), Set.of(), agreements, wholes, Parts.INCLUDE, null);
    }

    private static Evidence evidence(List<Set<String>> sources) {
        return new Evidence(sources, List.of(), null, ANY_NUMBER, ANY_NUMBER, null, null);
    }

    /** As a list, because C2 takes half a minute for what the JDK makes of records in a record, and compiles nothing else meanwhile. */
    @Override
    public String toString() {
        return Arrays.asList(time, who, concern, where, what, evidence, ids).toString();
    }

    /** When it happened. */
    public record Time(DateFilter dates, Set<DateResolution> resolutions) {

        /** The days that all periods share; empty if there are none, or if an end is open. */
        public Optional<Period> span() {
            var first = dates.periods().stream().map(Period::first).max(Comparator.naturalOrder());
            var last = dates.periods().stream().map(Period::last).min(Comparator.naturalOrder());
            return first.filter(day ->
                            !day.equals(Period.BEGINNING) && !last.get().equals(Period.END) && !day.isAfter(last.get()))
                    .map(day -> new Period(day, last.get()));
        }
    }

    /**
     * Who took part.
     *
     * @param roles of these actors, or of any participant if there are none
     * @param nodes of networks that participants are, as the event names them
     */
    public record Who(List<Set<String>> actors, Set<Role> roles, List<Set<Affiliation.Node>> nodes) {}

    /**
     * Whom and what it concerns, who took part or not.
     *
     * @param speakers who say it, take a position on it or give a figure of it
     * @param holders of positions on it
     * @param stances of these actors, or of anybody if there are none
     * @param subjects ids of actors, places, events and agreements that a speech act is about or that a claim is made of
     * @param actors participants, those who say it, or whom it is about
     * @param countries of the place, of such actors, or of places that it is about
     * @param nodes of networks that such actors are, as the event names them
     */
    public record Concern(
            List<Set<String>> speakers,
            List<Set<String>> holders,
            Set<Stance> stances,
            List<Set<String>> subjects,
            List<Set<String>> actors,
            List<Set<String>> countries,
            List<Set<Affiliation.Node>> nodes) {}

    /** All sets of actors of which the event must have one each, in whatever part. */
    List<Set<String>> actors() {
        return Stream.of(who.actors(), concern.speakers(), concern.holders(), concern.actors())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Where it happened.
     *
     * @param countries of the place or of a participant
     * @param box that contains the place's point
     */
    public record Where(List<Set<String>> countries, List<Set<String>> places, BoundingBox box) {}

    /**
     * What happened.
     *
     * @param wholes ids of events that it is part of
     * @param parts whether it may, or must, be part of any
     * @param hits the events with the words that a query has
     */
    public record What(
            Set<EventType> types,
            Set<EventClass> classes,
            Set<Status> statuses,
            Set<String> agreements,
            Set<String> wholes,
            Parts parts,
            Hits hits) {}

    /**
     * How it is known.
     *
     * @param publishers of sources that report it, or news agencies that these print
     * @param knownBy the last day on which a source may have reported it
     * @param sourceCount how many sources report it
     * @param publisherCount how many publishers these have
     * @param conflicts whether another passage contradicts it; null for either
     * @param denied whether somebody denies it; null for either
     */
    public record Evidence(
            List<Set<String>> sources,
            List<Set<String>> publishers,
            LocalDate knownBy,
            Bounds sourceCount,
            Bounds publisherCount,
            Boolean conflicts,
            Boolean denied) {}

    /** The least and the greatest number that match; null where there is no bound. */
    public record Bounds(Integer least, Integer most) {

        boolean isEmpty() {
            return least == null && most == null;
        }

        boolean contains(int number) {
            return (least == null || number >= least) && (most == null || number <= most);
        }
    }
}
