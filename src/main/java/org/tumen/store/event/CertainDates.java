package org.tumen.store.event;

import java.time.LocalDate;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.roaringbitmap.RoaringBitmap;
import org.tumen.dataset.EventHeaders;
import org.tumen.model.Period;

/**
 * Finds the events that only possibly belong to a period, by the rule of {@link org.tumen.model.ImpreciseDate#certainty}. Tests no
 * dates but those of what lasted and reaches beyond an end of the period; everything else follows from the {@link DateOrder} and from
 * the sets of qualified dates.
 */
final class CertainDates {

    private static final int BEGINNING = (int) Period.BEGINNING.toEpochDay();
    private static final int END = (int) Period.END.toEpochDay();

    private final DateOrder dateOrder;

    private final IntUnaryOperator latestStart;
    private final IntUnaryOperator earliestEnd;

    /** Events that may certainly belong to a period although they reach beyond it. */
    private final RoaringBitmap lasted = new RoaringBitmap();

    /** Events that may have ended on any day before the first that their dates can mean. */
    private final RoaringBitmap withoutEarliestEnd = new RoaringBitmap();

    /** Events that may have begun on any day after the last that their dates can mean. */
    private final RoaringBitmap withoutLatestStart = new RoaringBitmap();

    private final RoaringBitmap withoutEither;

    /** Events that may have done one of these, but not on any day: one end is qualified, and the other lies on both sides of it. */
    private final RoaringBitmap irregular = new RoaringBitmap();

    CertainDates(DateOrder dateOrder, EventHeaders events) {
        this(dateOrder, events::latestStart, events::earliestEnd);
    }

    /**
     * @param latestStart the day by which an event had certainly begun, by ordinal, in days since 1970-01-01
     * @param earliestEnd the day before which it had certainly not ended, likewise
     */
    CertainDates(DateOrder dateOrder, IntUnaryOperator latestStart, IntUnaryOperator earliestEnd) {
        this.dateOrder = dateOrder;
        this.latestStart = docId -> latestStart.applyAsInt(dateOrder.ordinal(docId));
        this.earliestEnd = docId -> earliestEnd.applyAsInt(dateOrder.ordinal(docId));
        dateOrder.forEachDate((first, last, from, to) -> {
            if (first != null) {
                for (var docId = from; docId < to; docId++) {
                    classify(first, last, docId);
                }
            }
        });
        withoutEither = RoaringBitmap.or(withoutEarliestEnd, withoutLatestStart);
    }

    private void classify(LocalDate first, LocalDate last, int docId) {
        var earliest = earliestEnd.applyAsInt(docId);
        var latest = latestStart.applyAsInt(docId);
        if (earliest > first.toEpochDay() || latest < last.toEpochDay()) {
            lasted.add(docId);
        }
        if (earliest < first.toEpochDay()) {
            (earliest == BEGINNING ? withoutEarliestEnd : irregular).add(docId);
        }
        if (latest > last.toEpochDay()) {
            (latest == END ? withoutLatestStart : irregular).add(docId);
        }
    }

    /**
     * The events of a set that do not certainly belong to the period.
     *
     * @param events whose dates overlap the period
     */
    RoaringBitmap possible(Period period, RoaringBitmap events) {
        var first = (int) period.first().toEpochDay();
        var last = (int) period.last().toEpochDay();
        IntPredicate notEndedBefore = docId -> earliestEnd.applyAsInt(docId) >= first;
        IntPredicate begun = docId -> latestStart.applyAsInt(docId) <= last;
        var possible = except(notEndedBefore, dateOrder.before(first, events));
        if (last < END) {
            possible.or(except(begun, dateOrder.until(last + 1, events)));
            possible.or(RoaringBitmap.and(first > BEGINNING ? withoutEither : withoutLatestStart, events));
        } else if (first > BEGINNING) {
            possible.or(RoaringBitmap.and(withoutEarliestEnd, events));
        }
        possible.or(DateOrder.where(notEndedBefore.and(begun).negate(), RoaringBitmap.and(irregular, events)));
        return possible;
    }

    /** The events of a set without those that lasted and for which the predicate holds. */
    private RoaringBitmap except(IntPredicate predicate, RoaringBitmap events) {
        return RoaringBitmap.andNot(events, DateOrder.where(predicate, RoaringBitmap.and(lasted, events)));
    }
}
