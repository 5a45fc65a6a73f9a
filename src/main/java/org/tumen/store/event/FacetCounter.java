package org.tumen.store.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;
import org.tumen.model.Dimension;
import org.tumen.model.Role;
import org.tumen.model.Status;
import org.tumen.model.Term;
import org.tumen.store.event.EventRepository.GroupCount;

/** Counts events by facets. An event with several values counts for each, one without a value for {@link Dimension#NONE}. */
final class FacetCounter {

    private final Postings postings;
    private final Set<Role> roles;

    /**
     * @param roles in which actors are counted; empty for any
     */
    FacetCounter(Postings postings, Set<Role> roles) {
        this.postings = postings;
        this.roles = roles;
    }

    /** The number of events for each combination of values and status, in no order. */
    List<GroupCount> count(RoaringBitmap events, List<Dimension> dimensions) {
        var counts = new ArrayList<GroupCount>();
        count(events, dimensions, List.of(), counts);
        return counts;
    }

    private void count(RoaringBitmap events, List<Dimension> dimensions, List<String> keys, List<GroupCount> counts) {
        if (keys.size() == dimensions.size()) {
            for (var status : Status.values()) {
                var count = RoaringBitmap.andCardinality(events, postings.of(Facet.STATUS, status));
                if (count > 0) {
                    counts.add(new GroupCount(keys, status, count));
                }
            }
            return;
        }
        groups(events, dimensions.get(keys.size())).forEach((key, group) -> {
            var further = new ArrayList<>(keys);
            further.add(key);
            count(group, dimensions, List.copyOf(further), counts);
        });
    }

    private Map<String, RoaringBitmap> groups(RoaringBitmap events, Dimension dimension) {
        var groups = new HashMap<String, RoaringBitmap>();
        values(dimension).forEach((key, docIds) -> {
            var group = RoaringBitmap.and(events, docIds);
            if (!group.isEmpty()) {
                groups.put(key, group);
            }
        });
        var grouped = FastAggregation.or(groups.values().iterator());
        var rest = RoaringBitmap.andNot(events, grouped);
        if (!rest.isEmpty()) {
            groups.put(Dimension.NONE, rest);
        }
        return groups;
    }

    private Map<String, RoaringBitmap> values(Dimension dimension) {
        return switch (dimension) {
            case YEAR -> values(Facet.YEAR);
            case MONTH -> values(Facet.MONTH);
            case TYPE -> values(Facet.TYPE);
            case TYPE_GROUP -> values(Facet.TYPE_GROUP);
            case STATUS -> values(Facet.STATUS);
            case EVENT_CLASS -> values(Facet.EVENT_CLASS);
            case ACTOR -> roles.isEmpty() ? values(Facet.ACTOR) : actorsInRoles();
            case COUNTRY -> values(Facet.COUNTRY);
            case PLACE -> values(Facet.PLACE);
            case SOURCE -> values(Facet.SOURCE);
        };
    }

    private Map<String, RoaringBitmap> values(Facet facet) {
        return postings.values(facet).stream()
                .collect(Collectors.toMap(
                        value -> value instanceof Term term ? term.code() : (String) value,
                        value -> postings.of(facet, value)));
    }

    private Map<String, RoaringBitmap> actorsInRoles() {
        return postings.values(Facet.PARTICIPATION).stream()
                .map(Facet.Participation.class::cast)
                .filter(participation -> roles.contains(participation.role()))
                .collect(Collectors.toMap(
                        Facet.Participation::actor,
                        participation -> postings.of(Facet.PARTICIPATION, participation),
                        (one, other) -> RoaringBitmap.or(one, other)));
    }
}
