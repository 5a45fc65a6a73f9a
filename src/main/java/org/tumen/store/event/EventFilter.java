package org.tumen.store.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.tumen.store.DateFilter;

/**
 * Selects events. An empty set, an empty list and null select all. Of a list of sets, an event must match one value of each
 * set. Equal filters print alike, because cursors are bound to the text.
 *
 * @param ids of the events themselves, which must exist
 */
public record EventFilter(
        Time time, Who who, Concern concern, Where where, What what, Evidence evidence, Set<String> ids) {

    /** All events. */
    private static final EventFilter ALL = new EventFilter(
            new Time(DateFilter.NONE, Set.of()),
            new Who(List.of(), Set.of()),
            new Concern(List.of(), Set.of(), List.of(), List.of(), List.of()),
            new Where(List.of(), List.of(), null),
            new What(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Parts.INCLUDE, null),
            new Evidence(List.of(), null, new Bounds(null, null), new Bounds(null, null), null, null),
            Set.of());

    /** The events that refer to an entry: in which an actor took part, that happened at a place, and so on. */
    public static EventFilter referringTo(EntryKind kind, String id) {
        return switch (kind) {
            case PERSON, ORGANISATION ->
                new EventFilter(
                        ALL.time,
                        new Who(List.of(Set.of(id)), Set.of()),
                        ALL.concern,
                        ALL.where,
                        ALL.what,
                        ALL.evidence,
                        ALL.ids);
            case PLACE ->
                new EventFilter(
                        ALL.time,
                        ALL.who,
                        ALL.concern,
                        new Where(List.of(), List.of(Set.of(id)), null),
                        ALL.what,
                        ALL.evidence,
                        ALL.ids);
            case AGREEMENT -> ALL.with(ALL.what.of(Set.of(id), Set.of()));
            case EVENT -> ALL.with(ALL.what.of(Set.of(), Set.of(id)));
            case SOURCE ->
                new EventFilter(
                        ALL.time,
                        ALL.who,
                        ALL.concern,
                        ALL.where,
                        ALL.what,
                        new Evidence(
                                List.of(Set.of(id)),
                                null,
                                ALL.evidence.sourceCount,
                                ALL.evidence.publisherCount,
                                null,
                                null),
                        ALL.ids);
        };
    }

    private EventFilter with(What other) {
        return new EventFilter(time, who, concern, where, other, evidence, ids);
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
     */
    public record Who(List<Set<String>> actors, Set<Role> roles) {}

    /**
     * Whom and what it concerns, who took part or not.
     *
     * @param holders of positions on it
     * @param stances of these actors, or of anybody if there are none
     * @param subjects ids of actors, places, events and agreements that it is about
     * @param actors participants, holders of positions, those who give a figure, or whom it is about
     * @param countries of the place, of such actors, or of places that it is about
     */
    public record Concern(
            List<Set<String>> holders,
            Set<Stance> stances,
            List<Set<String>> subjects,
            List<Set<String>> actors,
            List<Set<String>> countries) {}

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
            Hits hits) {

        private What of(Set<String> otherAgreements, Set<String> otherWholes) {
            return new What(types, classes, statuses, otherAgreements, otherWholes, parts, hits);
        }
    }

    /**
     * How it is known.
     *
     * @param knownBy the last day on which a source may have reported it
     * @param sourceCount how many sources report it
     * @param publisherCount how many publishers these have
     * @param conflicts whether another passage contradicts it; null for either
     * @param denied whether somebody denies it; null for either
     */
    public record Evidence(
            List<Set<String>> sources,
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
