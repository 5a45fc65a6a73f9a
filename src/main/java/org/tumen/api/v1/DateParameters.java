package org.tumen.api.v1;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.tumen.api.http.parameter.InvalidValueException;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.model.Match;
import org.tumen.model.Nearest;
import org.tumen.model.Period;
import org.tumen.model.Vocabulary;
import org.tumen.store.DateFilter;

/**
 * The query parameters that select by date: a period, the two ends of one, or both. {@code start} and {@code end} are what
 * calendars call the two ends; their end is exclusive.
 */
record DateParameters(
        @RestQuery String date,
        @RestQuery String from,
        @RestQuery String to,
        @RestQuery String start,
        @RestQuery String end,
        @RestQuery String timeZone,
        @RestQuery String match) {

    private static final List<String> FORMS = List.of("YYYY-MM-DD", "YYYY-MM", "YYYY");

    DateFilter toFilter(ParameterReader reader) {
        var first = reader.one("from", from, null, DateParameters::beginning);
        var last = reader.one("to", to, null, DateParameters::end);
        var periods = Stream.of(
                        reader.one("date", date, null, DateParameters::period),
                        between(reader, first, last),
                        ofCalendar(reader, first != null || last != null))
                .filter(Objects::nonNull)
                .toList();
        return new DateFilter(periods, reader.one("match", match, Match.OVERLAPS, DateParameters::match));
    }

    private static Match match(String text) {
        var codes = Arrays.stream(Match.values()).map(Match::code).toList();
        return Vocabulary.find(Match.class, text)
                .orElseThrow(() -> new InvalidValueException(
                        "is neither overlaps, which finds what may have been in the period, nor within, which finds only what"
                                + " was in it on whichever days its date can mean",
                        codes,
                        Nearest.to(text, codes).orElse(null)));
    }

    /** A calendar day. */
    static LocalDate day(String text) {
        try {
            var period = Period.whole(text);
            if (period.first().equals(period.last())) {
                return period.first();
            }
        } catch (IllegalArgumentException e) {
            // Invalid, like a month or a year.
        }
        throw new InvalidValueException("is not a calendar day", FORMS.subList(0, 1), null);
    }

    private Period between(ParameterReader reader, Period first, Period last) {
        if (first == null && last == null) {
            return null;
        }
        var begin = first == null ? Period.BEGINNING : first.first();
        var end = last == null ? Period.END : last.last();
        if (end.isBefore(begin)) {
            var allowed = List.of("a day, month or year that is not after to");
            reader.refuse("from", from, new InvalidValueException("lies after to, " + to, allowed, null));
            return null;
        }
        return new Period(begin, end);
    }

    /** The period from start to before end, for which {@code from} and {@code to} are the canonical names. */
    private Period ofCalendar(ParameterReader reader, boolean alsoFromOrTo) {
        reader.one("timeZone", timeZone, "UTC", text -> {
            if (!text.equals("UTC")) {
                throw new InvalidValueException("is not UTC, in which days are counted here", List.of("UTC"), null);
            }
            return text;
        });
        UnaryOperator<Period> alone = period -> {
            if (alsoFromOrTo) {
                throw new InvalidValueException(
                        "goes with neither from nor to", List.of("start and end, or from and to"), null);
            }
            return period;
        };
        var first = reader.one("start", start, null, text -> alone.apply(beginning(text)));
        var last = reader.one("end", end, null, text -> alone.apply(endBefore(text)));
        if (first != null && last != null && last.last().isBefore(first.first())) {
            reader.refuse("start", start, new InvalidValueException("does not lie before end, " + end, FORMS, null));
            return null;
        }
        reader.alias("start", "from");
        reader.alias("end", "to");
        return first == null && last == null
                ? null
                : new Period(first == null ? Period.BEGINNING : first.first(), last == null ? Period.END : last.last());
    }

    /** A day, month or year, or {@code from/to} with {@code ..} for an open end. */
    private static Period period(String text) {
        try {
            return DateForms.period(text);
        } catch (IllegalArgumentException e) {
            throw new InvalidValueException(
                    "is no period: " + e.getMessage(),
                    List.of(
                            "YYYY-MM-DD",
                            "YYYY-MM",
                            "YYYY",
                            "from/to",
                            "../to",
                            "from/..",
                            "a date in EDTF",
                            "a date-time (RFC 3339)"),
                    null);
        }
    }

    /** The longest unit that begins with a day, month or year: as a beginning, all of them are the same. */
    private static Period beginning(String text) {
        var first = whole(text).first();
        return longest(first, unit -> unit.first().equals(first));
    }

    /** The longest unit that ends with a day, month or year. */
    private static Period end(String text) {
        var last = whole(text).last();
        return longest(last, unit -> unit.last().equals(last));
    }

    /** The longest unit that ends with the last day before a date or point in time. */
    private static Period endBefore(String text) {
        try {
            var last = DateForms.before(text).last();
            return longest(last, unit -> unit.last().equals(last));
        } catch (IllegalArgumentException e) {
            throw notADate();
        }
    }

    private static Period longest(LocalDate day, Predicate<Period> fits) {
        var year = Period.yearOf(day);
        if (fits.test(year)) {
            return year;
        }
        var month = Period.monthOf(day);
        return fits.test(month) ? month : Period.of(day);
    }

    private static Period whole(String text) {
        try {
            return DateForms.whole(text);
        } catch (IllegalArgumentException e) {
            throw notADate();
        }
    }

    private static InvalidValueException notADate() {
        return new InvalidValueException("is not a calendar day, month or year", FORMS, null);
    }
}
