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
import org.tumen.dataset.EventOutline;
import org.tumen.model.Coordinates;
import org.tumen.model.Dimension;
import org.tumen.model.Match;
import org.tumen.model.NetworkLevel;
import org.tumen.model.Role;
import org.tumen.model.Status;
import org.tumen.search.Hits;
import org.tumen.store.Order;
import org.tumen.store.Standing;

/** Finds events by what can be asked of them, as sets of places in the {@link Chronology}. */
final class EventIndex {

    private final EventOutline outline;
    private final Chronology chronology;
    private final Postings postings;
    private final RoaringBitmap all;

    EventIndex(EventOutline outline, Chronology chronology, Postings postings) {
        this.outline = outline;
        this.chronology = chronology;
        this.postings = postings;
        all = RoaringBitmap.bitmapOfRange(0, chronology.size());
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
        filter.places().forEach(places -> any(conditions, Facet.PLACE, places));
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
                    ? chronology.overlapping(period, matching)
                    : chronology.within(period, matching);
        }
        return matching;
    }

    /** The places of some events of a set, in order, of those that come after a position. */
    int[] page(RoaringBitmap events, Order order, int after, int most) {
        return chronology.page(events, order.key() == Order.Key.NEWEST, after, most);
    }

    /** The position, from 1, in an order of the event in a place. */
    int position(int place, Order order) {
        return 1 + (order.key() == Order.Key.NEWEST ? chronology.newest(place) : place);
    }

    /** The place of the event that has a place in the order of ids, from 0. */
    int place(int ordinal) {
        return chronology.place(ordinal);
    }

    /** How many of the events there are of each value and status, in no order. */
    List<Tally> tally(RoaringBitmap events, List<Dimension> dimensions, Set<Role> roles) {
        return new Tallying(postings, roles).tally(events, dimensions);
    }

    /** What appears in each of the events at a level of networks; event by event, oldest first. */
    List<Appearing> appearing(RoaringBitmap events, NetworkLevel level) {
        var nodes = postings.values(Facet.NODE).stream()
                .map(Standing.Node.class::cast)
                .filter(node -> node.level() == level)
                .sorted(Comparator.comparing(Standing.Node::id))
                .toList();
        return IntStream.range(0, nodes.size())
                .boxed()
                .flatMapToLong(node -> RoaringBitmap.and(events, postings.of(Facet.NODE, nodes.get(node))).stream()
                        .mapToLong(place -> (long) place << Integer.SIZE | node))
                .sorted()
                .mapToObj(one -> appearing(nodes.get((int) one).id(), (int) (one >>> Integer.SIZE)))
                .toList();
    }

    private Appearing appearing(String node, int place) {
        var status = Arrays.stream(Status.values())
                .filter(one -> postings.of(Facet.STATUS, one).contains(place))
                .findFirst()
                .orElseThrow();
        return new Appearing(
                node,
                outline.id(chronology.ordinal(place)),
                chronology.firstDay(place),
                chronology.lastDay(place),
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
            having.add(chronology.place(ordinal));
        }
        return having;
    }

    private static Set<Facet.Participation> inRoles(Set<String> actors, Set<Role> roles) {
        return actors.stream()
                .flatMap(actor -> roles.stream().map(role -> new Facet.Participation(actor, role)))
                .collect(Collectors.toSet());
    }
}
