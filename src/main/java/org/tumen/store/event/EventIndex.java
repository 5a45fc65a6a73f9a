package org.tumen.store.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.roaringbitmap.RoaringBitmap;
import org.tumen.dataset.EventHeaders;
import org.tumen.model.Coordinates;
import org.tumen.model.Dimension;
import org.tumen.model.Match;
import org.tumen.model.NetworkLevel;
import org.tumen.model.Role;
import org.tumen.model.Status;
import org.tumen.search.Hits;
import org.tumen.store.Affiliation;
import org.tumen.store.EntryRepository.Order;
import org.tumen.store.event.EventRepository.GroupCount;
import org.tumen.store.event.EventRepository.NodeOccurrence;

/** Finds events by filters, as sets of document ids of the {@link DateOrder}. */
final class EventIndex {

    private final EventHeaders headers;
    private final DateOrder dateOrder;
    private final Postings postings;
    private final RoaringBitmap all;

    EventIndex(EventHeaders headers, DateOrder dateOrder, Postings postings) {
        this.headers = headers;
        this.dateOrder = dateOrder;
        this.postings = postings;
        all = RoaringBitmap.bitmapOfRange(0, dateOrder.size());
    }

    /** The events that match; not to be changed. */
    RoaringBitmap matching(EventFilter filter) {
        var conditions = new ArrayList<RoaringBitmap>();
        any(conditions, Facet.TYPE, filter.types());
        any(conditions, Facet.STATUS, filter.statuses());
        any(conditions, Facet.RESOLUTION, filter.resolutions());
        any(conditions, Facet.AGREEMENT, filter.agreements());
        any(conditions, Facet.WHOLE, filter.wholes());
        filter.countries().forEach(countries -> any(conditions, Facet.COUNTRY, countries));
        filter.places().forEach(any -> any(conditions, Facet.PLACE, any));
        filter.sources().forEach(sources -> any(conditions, Facet.SOURCE, sources));
        participated(conditions, filter.actors(), filter.roles());
        if (filter.knownBy() != null) {
            conditions.add(postings.any(Facet.KNOWN, LocalDate.class, day -> !day.isAfter(filter.knownBy())));
        }
        if (filter.box() != null) {
            conditions.add(postings.any(Facet.POINT, Coordinates.class, filter.box()::contains));
        }
        if (filter.hits() != null) {
            conditions.add(having(filter.hits()));
        }
        var matching = conditions.stream()
                .reduce((one, other) -> RoaringBitmap.and(one, other))
                .orElse(all);
        // Of few events it is soon told which of them were in a period.
        for (var period : filter.periods()) {
            matching = filter.match() == Match.OVERLAPS
                    ? dateOrder.overlapping(period, matching)
                    : dateOrder.within(period, matching);
        }
        return matching;
    }

    /** The document ids of a page of a set, in order, after a rank. */
    int[] page(RoaringBitmap events, Order order, int after, int limit) {
        return dateOrder.page(events, order.key() == Order.Key.NEWEST, after, limit);
    }

    /** The rank of an event in an order, from 1. */
    int rank(int docId, Order order) {
        return 1 + (order.key() == Order.Key.NEWEST ? dateOrder.newest(docId) : docId);
    }

    /** The document id of the event with an ordinal: its index in the order of ids, from 0. */
    int docId(int ordinal) {
        return dateOrder.docId(ordinal);
    }

    /** The number of events for each combination of values and status, in no order. */
    List<GroupCount> groupCounts(RoaringBitmap events, List<Dimension> dimensions, Set<Role> roles) {
        return new FacetCounter(postings, roles).count(events, dimensions);
    }

    /** The nodes of a level that occur in each event; event by event, oldest first. */
    List<NodeOccurrence> nodeOccurrences(RoaringBitmap events, NetworkLevel level) {
        var nodes = postings.values(Facet.NODE).stream()
                .map(Affiliation.Node.class::cast)
                .filter(node -> node.level() == level)
                .sorted(Comparator.comparing(Affiliation.Node::id))
                .toList();
        return IntStream.range(0, nodes.size())
                .boxed()
                .flatMapToLong(node -> RoaringBitmap.and(events, postings.of(Facet.NODE, nodes.get(node))).stream()
                        .mapToLong(docId -> (long) docId << Integer.SIZE | node))
                .sorted()
                .mapToObj(one -> nodeOccurrence(nodes.get((int) one).id(), (int) (one >>> Integer.SIZE)))
                .toList();
    }

    private NodeOccurrence nodeOccurrence(String node, int docId) {
        var status = Arrays.stream(Status.values())
                .filter(one -> postings.of(Facet.STATUS, one).contains(docId))
                .findFirst()
                .orElseThrow();
        return new NodeOccurrence(
                node,
                headers.id(dateOrder.ordinal(docId)),
                dateOrder.firstDay(docId),
                dateOrder.lastDay(docId),
                status);
    }

    private void any(List<RoaringBitmap> conditions, Facet facet, Collection<?> values) {
        if (!values.isEmpty()) {
            conditions.add(postings.any(facet, values));
        }
    }

    private void participated(List<RoaringBitmap> conditions, List<Set<String>> actors, Set<Role> roles) {
        if (actors.isEmpty()) {
            any(conditions, Facet.ROLE, roles);
        } else if (roles.isEmpty()) {
            actors.forEach(any -> any(conditions, Facet.ACTOR, any));
        } else {
            actors.forEach(any -> any(conditions, Facet.PARTICIPATION, inRoles(any, roles)));
        }
    }

    private RoaringBitmap having(Hits hits) {
        var having = new RoaringBitmap();
        for (var ordinal : hits.ordinals()) {
            having.add(dateOrder.docId(ordinal));
        }
        return having;
    }

    private static Set<Facet.Participation> inRoles(Set<String> actors, Set<Role> roles) {
        return actors.stream()
                .flatMap(actor -> roles.stream().map(role -> new Facet.Participation(actor, role)))
                .collect(Collectors.toSet());
    }
}
