package org.tumen.api.v1.counts;

import jakarta.ws.rs.BeanParam;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.tumen.api.http.parameter.InvalidValueException;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.api.v1.CsvParameters;
import org.tumen.api.v1.ParameterValues;
import org.tumen.model.Dimension;

/** The query parameters of a count. */
record CountParameters(
        @RestQuery String by,
        @RestQuery String zeros,
        @RestQuery String format,
        @BeanParam CsvParameters csv) {

    private static final int MOST_DIMENSIONS = 2;

    List<Dimension> dimensions(ParameterReader reader) {
        return reader.one("by", by, List.of(Dimension.YEAR), text -> {
            var dimensions = Arrays.stream(text.split(",", -1))
                    .map(word -> ParameterValues.term(Dimension.class, word.strip()))
                    .toList();
            if (dimensions.size() > MOST_DIMENSIONS || new LinkedHashSet<>(dimensions).size() < dimensions.size()) {
                throw invalidValue("is not one dimension, or two that differ");
            } else if (dimensions.stream().filter(Dimension::isTime).count() > 1) {
                throw invalidValue("has both year and month, and every month is in one year only");
            }
            return dimensions;
        });
    }

    /** Whether years and months without events have a row. */
    boolean zeros(ParameterReader reader) {
        return reader.one("zeros", zeros, true, ParameterValues::truth);
    }

    private static InvalidValueException invalidValue(String reason) {
        var words = Arrays.stream(Dimension.values()).map(Dimension::code).toList();
        return new InvalidValueException(reason, List.of("one or two of " + String.join(", ", words)), null);
    }
}
