package org.tumen.api.v1;

import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.tumen.api.http.parameter.InvalidValueException;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.model.Match;
import org.tumen.model.Period;
import org.tumen.store.DateFilter;

/** Which dates are asked for: a period, the two halves of one, or both, and then each must hold. */
record DateParameters(
        @RestQuery String date,
        @RestQuery String from,
        @RestQuery String to,
        @RestQuery String match) {

    DateFilter toFilter(ParameterReader reader) {
        var first = reader.one("from", from, null, ParameterValues::beginning);
        var last = reader.one("to", to, null, ParameterValues::end);
        var periods = Stream.of(reader.one("date", date, null, ParameterValues::period), between(reader, first, last))
                .flatMap(Stream::ofNullable)
                .toList();
        return new DateFilter(
                periods, reader.one("match", match, Match.OVERLAPS, text -> ParameterValues.term(Match.class, text)));
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
}
