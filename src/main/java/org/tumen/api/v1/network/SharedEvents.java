package org.tumen.api.v1.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tumen.api.v1.view.StatusCounts;
import org.tumen.model.Period;
import org.tumen.model.Status;
import org.tumen.store.event.EventRepository.EventNodes;

/** The events in which two nodes appear, in sums: there may be a million. */
final class SharedEvents {

    /** As many as a page of a list has by default. */
    private static final int MOST_LISTED = 50;

    private final int[] byStatus = new int[Status.values().length];
    private final List<String> oldest = new ArrayList<>(1);
    private int count;
    private LocalDate firstDay;
    private LocalDate lastDay;

    /** Adds the next event, later than those before. */
    void add(EventNodes event) {
        count++;
        byStatus[event.status().ordinal()]++;
        if (oldest.size() < MOST_LISTED) {
            oldest.add(event.event());
        }
        if (event.firstDay() != null) {
            firstDay = firstDay == null || event.firstDay().isBefore(firstDay) ? event.firstDay() : firstDay;
            lastDay = lastDay == null || event.lastDay().isAfter(lastDay) ? event.lastDay() : lastDay;
        }
    }

    int count() {
        return count;
    }

    StatusCounts statuses() {
        return StatusCounts.of(status -> byStatus[status.ordinal()]);
    }

    /** Ids of the first of them. */
    List<String> oldest() {
        return oldest;
    }

    /** The first day of the dated ones; null where that end is open, or nothing is dated. */
    String firstDay() {
        return firstDay == null || firstDay.equals(Period.BEGINNING) ? null : firstDay.toString();
    }

    /** The last day of the dated ones; null where that end is open, or nothing is dated. */
    String lastDay() {
        return lastDay == null || lastDay.equals(Period.END) ? null : lastDay.toString();
    }
}
