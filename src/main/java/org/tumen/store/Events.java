package org.tumen.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.tumen.model.Dimension;
import org.tumen.model.NetworkLevel;
import org.tumen.model.Status;
import org.tumen.model.Term;

/** The events. */
@ApplicationScoped
public class Events extends Entries<Event, EventFilter> {

    Events() {
        super(Event.class);
    }

    /** How many of the events that match there are of each value and status; in no order. */
    public List<Tally> tally(EventFilter filter, List<Dimension> dimensions) {
        var where = filter.where();
        var grouping = new Grouping(dimensions, filter.roles(), where);
        var query = getEntityManager().createQuery(grouping.query(where), Object[].class);
        where.parameters().forEach(query::setParameter);
        return query.getResultList().stream()
                .map(row -> tally(row, dimensions.size()))
                .toList();
    }

    /** Who or what appears in each of the events that match, at a level; event by event, oldest first. */
    public List<Appearing> appearing(EventFilter filter, NetworkLevel level) {
        var where = filter.where().and("at.level = ?", level);
        var query = getEntityManager()
                .createQuery(
                        "select at.node, e.id, e.firstDay, e.lastDay, e.status from Event e join e.appearances at"
                                + where.condition() + " order by e.position, at.node",
                        Appearing.class);
        where.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    private static Tally tally(Object[] row, int dimensions) {
        var keys = Arrays.stream(row, 0, dimensions).map(Events::key).toList();
        return new Tally(keys, (Status) row[dimensions], (Long) row[dimensions + 1]);
    }

    private static String key(Object value) {
        if (value == null) {
            return Dimension.NONE;
        }
        return value instanceof Term term ? term.code() : (String) value;
    }
}
