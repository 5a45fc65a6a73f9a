package org.tumen.api.http.parameter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.model.BoundingBox;
import org.tumen.model.Period;
import org.tumen.model.Term;

/** Writes a value in its canonical form, which parses as an equal value. */
final class CanonicalForm {

    private CanonicalForm() {}

    /**
     * @param sent the form of values that have no other: opaque ones, and full-text queries, whose spaces count
     */
    static String of(Object value, String sent) {
        if (value instanceof Term term) {
            return term.code();
        } else if (value instanceof Period period) {
            return of(period);
        } else if (value instanceof BoundingBox box) {
            return Stream.of(box.west(), box.south(), box.east(), box.north())
                    .map(degrees ->
                            BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString())
                    .collect(Collectors.joining(","));
        } else if (value instanceof Collection<?> values) {
            return values.stream().map(one -> of(one, sent)).collect(Collectors.joining(","));
        } else if (value instanceof String || value instanceof Integer || value instanceof LocalDate) {
            return value.toString();
        }
        return sent.stripLeading();
    }

    /** A year, month or day where it is one, or else the first and the last day. */
    private static String of(Period period) {
        var first = period.first();
        if (period.equals(Period.of(first))) {
            return first.toString();
        } else if (period.equals(Period.monthOf(first))) {
            return YearMonth.from(first).toString();
        } else if (period.equals(Period.yearOf(first))) {
            return first.toString().substring(0, 4);
        }
        return "%s/%s"
                .formatted(
                        first.equals(Period.BEGINNING) ? ".." : first,
                        period.last().equals(Period.END) ? ".." : period.last());
    }
}
