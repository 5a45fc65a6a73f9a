package org.tumen.api.v1.counts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tumen.api.v1.view.Text;
import org.tumen.model.Dimension;
import org.tumen.model.Status;

/**
 * How many events share values. It is flat, as charts and tables want it: columns are named after the dimensions.
 *
 * @param keys the value in each dimension
 * @param labels the names of the values
 * @param time the first day of the year or month, or null
 * @param href URL of the counted events, or null
 */
@Schema(name = "EventCount")
@JsonIgnoreProperties({"dimensions", "keys", "labels", "counts"})
public record CountRow(
        List<Dimension> dimensions,
        List<String> keys,
        List<Text> labels,
        String time,
        Map<Status, Long> counts,
        String href) {

    /** The names of the columns, in order. A row has no entry where it has no value. */
    public static List<String> columns(List<Dimension> dimensions) {
        var ofDimensions = dimensions.stream()
                .flatMap(dimension -> Stream.of(dimension.code(), dimension.code() + "En", dimension.code() + "Ja"));
        var time = dimensions.stream().filter(Dimension::isTime).map(dimension -> "time");
        var counts =
                Stream.concat(Stream.of("total"), Stream.of(Status.values()).map(Status::code));
        return Stream.of(ofDimensions, time, counts, Stream.of("href"))
                .flatMap(names -> names)
                .toList();
    }

    /** The values by the names of their columns. */
    @JsonValue
    public Map<String, Object> values() {
        var values = new LinkedHashMap<String, Object>();
        for (var i = 0; i < dimensions.size(); i++) {
            var code = dimensions.get(i).code();
            values.put(code, keys.get(i));
            values.put(code + "En", labels.get(i).en());
            values.put(code + "Ja", labels.get(i).ja());
        }
        values.put("time", time);
        values.put("total", total());
        for (var status : Status.values()) {
            values.put(status.code(), counts.getOrDefault(status, 0L));
        }
        values.put("href", href);
        values.values().removeIf(Objects::isNull);
        return values;
    }

    private long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
