package org.tumen.store.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.roaringbitmap.RoaringBitmap;
import org.tumen.dataset.EventHeaders;
import org.tumen.model.Certainty;
import org.tumen.model.Coordinates;
import org.tumen.model.Dimension;
import org.tumen.model.EventClass;
import org.tumen.model.Match;
import org.tumen.model.NetworkLevel;
import org.tumen.model.NetworkRelation;
import org.tumen.model.Parts;
import org.tumen.model.Role;
import org.tumen.model.Status;
import org.tumen.search.Hits;
import org.tumen.store.Affiliation;
import org.tumen.store.EntryRepository.Order;
import org.tumen.store.event.EventRepository.EventNodes;
import org.tumen.store.event.EventRepository.GroupCount;

/** Finds events by filters, as sets of document ids of the {@link DateOrder}. */
final class EventIndex {

    private static final List<Facet> CONCERNED = List.of(Facet.ACTOR, Facet.SAID_BY, Facet.SUBJECT);
    /** Of what is said to have happened, and is not only expected or suspected. */
    private static final Set<Status> TOLD_AS_PAST = EnumSet.of(Status.CONFIRMED, Status.ALLEGED, Status.DISPUTED);

    private static final int DAYS_OF_A_MONTH = 31;

    /** So many document ids are looked at together, so that a network of all events takes no more memory than one of some. */
    private static final long WINDOW = 1 << 16;

    private static final List<Facet> NODES = List.of(Facet.NODE, Facet.OTHER_NODE);
    private static final List<Facet> COUNTRIES = List.of(Facet.COUNTRY, Facet.OTHER_COUNTRY);

    private final EventHeaders headers;
    private final DateOrder dateOrder;
    private final CertainDates certainDates;
    private final RelevanceOrder relevanceOrder;
    private final ChangeOrder changeOrder;
    private final Postings postings;
    private final RoaringBitmap all;

    EventIndex(EventHeaders headers, DateOrder dateOrder, ChangeOrder changeOrder, Postings postings) {
        this.headers = headers;
        this.dateOrder = dateOrder;
        certainDates = new CertainDates(dateOrder, headers);
        relevanceOrder = new RelevanceOrder(dateOrder);
        this.changeOrder = changeOrder;
        this.postings = postings;
        all = RoaringBitmap.bitmapOfRange(0, dateOrder.size());
    }

    /** The events that match. The bitmap is shared; do not modify it. */
    RoaringBitmap matching(EventFilter filter) {
        var conditions = new Conditions();
        what(filter.what(), conditions);
        where(filter.where(), conditions);
        who(filter.who(), conditions);
        concern(filter.concern(), conditions);
        evidence(filter.evidence(), conditions);
        conditions.any(Facet.RESOLUTION, filter.time().resolutions());
        if (!filter.ids().isEmpty()) {
            conditions.add(docIds(filter.ids()));
        }
        var matching = conditions.matching();
        // Last: the fewer the events, the cheaper it is to compare their dates.
        var dates = filter.time().dates();
        for (var period : dates.periods()) {
            matching = dates.match() == Match.OVERLAPS
                    ? dateOrder.overlapping(period, matching)
                    : dateOrder.within(period, matching);
        }
        return matching;
    }

    /** The events that match, and which of them certainly belong to the period of the filter. */
    Matches matches(EventFilter filter) {
        var matching = matching(filter);
        var periods = filter.time().dates().periods();
        if (periods.isEmpty()) {
            return new Matches(matching, null);
        }
        var possible = new RoaringBitmap();
        periods.forEach(period -> possible.or(certainDates.possible(period, matching)));
        return new Matches(matching, possible);
    }

    /**
     * Events that match a filter. The bitmaps are shared; do not modify them.
     *
     * @param possible those that do not certainly belong to the period of the filter; null if it has none
     */
    record Matches(RoaringBitmap all, RoaringBitmap possible) {

        long count() {
            return all.getLongCardinality();
        }

        OptionalLong certainCount() {
            return possible == null ? OptionalLong.empty() : OptionalLong.of(count() - possible.getLongCardinality());
        }

        /** How surely an event belongs to the period of the filter; null if that has none. */
        Certainty certainty(int docId) {
            if (possible == null) {
                return null;
            }
            return possible.contains(docId) ? Certainty.POSSIBLE : Certainty.CERTAIN;
        }

        /**
         * The most relevant first: by the first trait, then by the next.
         *
         * @param traits events, of which those that have it come first
         */
        List<RoaringBitmap> tiers(List<RoaringBitmap> traits) {
            var tiers = List.of(all);
            for (var trait : traits) {
                tiers = tiers.stream()
                        .flatMap(tier -> Stream.of(RoaringBitmap.and(tier, trait), RoaringBitmap.andNot(tier, trait)))
                        .filter(tier -> !tier.isEmpty())
                        .toList();
            }
            return tiers;
        }
    }

    /** The document ids of a page of the events that match a filter, in order, after a rank. */
    int[] page(EventFilter filter, Matches matches, Order order, int after, int limit) {
        return switch (order.key()) {
            case RELEVANCE -> relevanceOrder.page(matches.tiers(traits(filter, matches)), after, limit);
            case CHANGED, LATEST -> changeOrder.page(matches.all(), order.key() == Order.Key.LATEST, after, limit);
            default -> dateOrder.page(matches.all(), order.key() == Order.Key.NEWEST, after, limit);
        };
    }

    /** What makes events relevant: occurrences before states, certain before possible, and so on. */
    private List<RoaringBitmap> traits(EventFilter filter, Matches matches) {
        var certain = matches.possible() == null ? all : RoaringBitmap.andNot(matches.all(), matches.possible());
        return List.of(
                postings.of(Facet.EVENT_CLASS, EventClass.OCCURRENCE),
                narrow(filter, certain),
                certain,
                postings.any(Facet.STATUS, TOLD_AS_PAST),
                naming(filter.actors()));
    }

    /**
     * The events whose dates mean no more days than the period of the filter has, or than a month, and those that certainly began
     * in the period, however long they lasted; all without a period.
     */
    private RoaringBitmap narrow(EventFilter filter, RoaringBitmap certain) {
        return filter.time()
                .span()
                .map(period -> RoaringBitmap.or(
                        relevanceOrder.atMost(Math.max(period.days(), DAYS_OF_A_MONTH)),
                        dateOrder.begun(period, certain)))
                .orElse(all);
    }

    /** The events that name an actor of each set, and not only bodies or people that act for it. */
    private RoaringBitmap naming(List<Set<String>> sets) {
        return sets.stream()
                .map(actors -> actors.stream()
                        .map(actor -> new Affiliation.Node(NetworkLevel.ACTOR, actor))
                        .collect(Collectors.toSet()))
                .map(nodes -> some(nodes, NODES))
                .reduce(all, (one, other) -> RoaringBitmap.and(one, other));
    }

    /**
     * The rank of the last event of a page, from 1.
     *
     * @param after the rank that the page begins after
     */
    int lastRank(int[] page, Order order, int after) {
        if (page.length == 0) {
            return after;
        }
        var last = page[page.length - 1];
        return switch (order.key()) {
            case RELEVANCE -> after + page.length;
            case CHANGED, LATEST -> changeOrder.rank(last, order.key() == Order.Key.LATEST);
            case NEWEST -> 1 + dateOrder.newest(last);
            default -> 1 + last;
        };
    }

    /** The document id of the event with an ordinal: its index in the order of ids, from 0. */
    int docId(int ordinal) {
        return dateOrder.docId(ordinal);
    }

    /** The number of events for each combination of values and status, in no order. */
    List<GroupCount> groupCounts(RoaringBitmap events, List<Dimension> dimensions, Set<Role> roles) {
        return new FacetCounter(postings, roles).count(events, dimensions);
    }

    /** Passes on the nodes of a level that occur in each event; event by event, oldest first. */
    void forEachNodes(
            RoaringBitmap events, NetworkLevel level, NetworkRelation relation, Consumer<EventNodes> consumer) {
        var facets = relation == NetworkRelation.CONCERN ? NODES : List.of(Facet.NODE);
        var nodes = facets.stream()
                .flatMap(facet -> postings.values(facet).stream())
                .distinct()
                .map(Affiliation.Node.class::cast)
                .filter(node -> node.level() == level)
                .sorted()
                .toList();
        var docIds = nodes.stream().map(node -> some(Set.of(node), facets)).toList();
        for (var next = events.nextValue(0); next >= 0; next = events.nextValue((int) (next + WINDOW))) {
            forEachNodes(events.selectRange(next, next + WINDOW), nodes, docIds, consumer);
        }
    }

    /**
     * @param docIds of the events in which each node occurs
     */
    private void forEachNodes(
            RoaringBitmap events,
            List<Affiliation.Node> nodes,
            List<RoaringBitmap> docIds,
            Consumer<EventNodes> consumer) {
        // A document id in front, a node behind.
        var occurrences = IntStream.range(0, nodes.size())
                .boxed()
                .flatMapToLong(node -> RoaringBitmap.and(events, docIds.get(node)).stream()
                        .mapToLong(docId -> (long) docId << Integer.SIZE | node))
                .sorted()
                .toArray();
        var ids = new ArrayList<String>();
        for (var i = 0; i < occurrences.length; i++) {
            ids.add(nodes.get((int) occurrences[i]).id());
            var docId = (int) (occurrences[i] >>> Integer.SIZE);
            if (i + 1 == occurrences.length || docId != (int) (occurrences[i + 1] >>> Integer.SIZE)) {
                consumer.accept(eventNodes(docId, List.copyOf(ids)));
                ids.clear();
            }
        }
    }

    private EventNodes eventNodes(int docId, List<String> nodes) {
        var status = Arrays.stream(Status.values())
                .filter(one -> postings.of(Facet.STATUS, one).contains(docId))
                .findFirst()
                .orElseThrow();
        return new EventNodes(
                headers.id(dateOrder.ordinal(docId)),
                dateOrder.firstDay(docId),
                dateOrder.lastDay(docId),
                status,
                nodes);
    }

    private void what(EventFilter.What what, Conditions conditions) {
        conditions.any(Facet.TYPE, what.types());
        conditions.any(Facet.EVENT_CLASS, what.classes());
        conditions.any(Facet.STATUS, what.statuses());
        conditions.any(Facet.AGREEMENT, what.agreements());
        conditions.any(Facet.WHOLE, what.wholes());
        if (what.parts() != Parts.INCLUDE) {
            conditions.is(Facet.PART, what.parts() == Parts.ONLY);
        }
        if (what.hits() != null) {
            conditions.add(docIds(what.hits()));
        }
    }

    private void where(EventFilter.Where where, Conditions conditions) {
        conditions.each(Facet.COUNTRY, where.countries());
        conditions.each(Facet.PLACE, where.places());
        if (where.box() != null) {
            conditions.add(postings.any(Facet.POINT, Coordinates.class, where.box()::contains));
        }
    }

    private void who(EventFilter.Who who, Conditions conditions) {
        conditions.each(
                Facet.ACTOR, who.actors(), Facet.ROLE, who.roles(), Facet.PARTICIPATION, Facet.Participation::new);
        conditions.each(Facet.NODE, who.nodes());
    }

    private void concern(EventFilter.Concern concern, Conditions conditions) {
        conditions.each(Facet.SAID_BY, concern.speakers());
        conditions.each(
                Facet.POSITION_BY,
                concern.holders(),
                Facet.STANCE,
                concern.stances(),
                Facet.POSITION,
                Facet.Position::new);
        conditions.each(Facet.SUBJECT, concern.subjects());
        concern.actors().forEach(actors -> conditions.add(some(actors, CONCERNED)));
        concern.countries().forEach(countries -> conditions.add(some(countries, COUNTRIES)));
        concern.nodes().forEach(nodes -> conditions.add(some(nodes, NODES)));
    }

    private void evidence(EventFilter.Evidence evidence, Conditions conditions) {
        conditions.each(Facet.SOURCE, evidence.sources());
        conditions.each(Facet.PUBLISHER, evidence.publishers());
        if (evidence.knownBy() != null) {
            conditions.add(postings.any(Facet.KNOWN, LocalDate.class, day -> !day.isAfter(evidence.knownBy())));
        }
        conditions.counted(Facet.SOURCE_COUNT, evidence.sourceCount());
        conditions.counted(Facet.PUBLISHER_COUNT, evidence.publisherCount());
        conditions.is(Facet.CONFLICT, evidence.conflicts());
        conditions.is(Facet.DENIAL, evidence.denied());
    }

    /** The events with one of the values in one of the facets. */
    private RoaringBitmap some(Set<?> values, List<Facet> facets) {
        var some = postings.any(facets.get(0), values);
        for (var facet : facets.subList(1, facets.size())) {
            // Most sets are small: FastAggregation would make bitmaps of 8 KB of them.
            some = RoaringBitmap.or(some, postings.any(facet, values));
        }
        return some;
    }

    private RoaringBitmap docIds(Hits hits) {
        var docIds = new RoaringBitmap();
        for (var ordinal : hits.ordinals()) {
            docIds.add(dateOrder.docId(ordinal));
        }
        return docIds;
    }

    /** The events with one of the ids, which must exist. */
    private RoaringBitmap docIds(Set<String> ids) {
        return RoaringBitmap.bitmapOf(ids.stream()
                .mapToInt(id -> dateOrder.docId(headers.ordinalOf(id)))
                .toArray());
    }

    private static <T, P> Set<P> pairs(Set<String> actors, Set<T> terms, BiFunction<String, T, P> pair) {
        return actors.stream()
                .flatMap(actor -> terms.stream().map(term -> pair.apply(actor, term)))
                .collect(Collectors.toSet());
    }

    /** Conditions that events must meet, all of them. */
    private final class Conditions {

        /** The events that meet those so far; null if there are none. The bitmap may be shared. */
        private RoaringBitmap met;

        void add(RoaringBitmap events) {
            met = met == null ? events : RoaringBitmap.and(met, events);
        }

        /** One of the values; no condition without values. */
        void any(Facet facet, Collection<?> values) {
            if (!values.isEmpty()) {
                add(postings.any(facet, values));
            }
        }

        /** A condition for each set of values. */
        void each(Facet facet, List<? extends Set<?>> sets) {
            for (var values : sets) {
                any(facet, values);
            }
        }

        /** A condition for each set of actors, who must have one of the terms; on the terms of anybody without actors. */
        <T, P> void each(
                Facet actor,
                List<Set<String>> sets,
                Facet term,
                Set<T> terms,
                Facet both,
                BiFunction<String, T, P> pair) {
            if (sets.isEmpty()) {
                any(term, terms);
            } else if (terms.isEmpty()) {
                each(actor, sets);
            } else {
                sets.forEach(actors -> any(both, pairs(actors, terms, pair)));
            }
        }

        /** The value; no condition if it is null. */
        void is(Facet facet, Boolean value) {
            if (value != null) {
                add(postings.of(facet, value));
            }
        }

        /** A number within bounds; no condition without bounds. */
        void counted(Facet facet, EventFilter.Bounds bounds) {
            if (!bounds.isEmpty()) {
                add(postings.any(facet, Integer.class, bounds::contains));
            }
        }

        RoaringBitmap matching() {
            return met == null ? all : met;
        }
    }
}
