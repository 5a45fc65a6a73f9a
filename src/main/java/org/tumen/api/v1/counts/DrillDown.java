package org.tumen.api.v1.counts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tumen.api.v1.view.Href;
import org.tumen.model.DateResolution;
import org.tumen.model.Dimension;
import org.tumen.model.EventType;
import org.tumen.model.EventTypeGroup;
import org.tumen.model.Period;
import org.tumen.model.Vocabulary;

/**
 * Links to the events behind a count: the parameters of the count, narrowed to one value after the other. Only for values
 * that events have.
 */
final class DrillDown {

    private static final String RESOLUTION = "resolution";

    private final SortedMap<String, List<String>> parameters;

    /**
     * @param parameters that select the counted events
     */
    DrillDown(SortedMap<String, List<String>> parameters) {
        this.parameters = new TreeMap<>(parameters);
    }

    DrillDown narrowed(Dimension dimension, String key) {
        var narrowed = new DrillDown(parameters);
        switch (dimension) {
            case YEAR -> narrowed.inUnit(DateResolution.YEAR, key);
            case MONTH -> narrowed.inUnit(DateResolution.MONTH, key);
            case TYPE, STATUS, EVENT_CLASS -> narrowed.parameters.put(dimension.code(), List.of(key));
            case TYPE_GROUP ->
                narrowed.inGroup(Vocabulary.find(EventTypeGroup.class, key).orElseThrow());
            case ACTOR, COUNTRY, PLACE, SOURCE -> narrowed.and(dimension.code(), key);
        }
        return narrowed;
    }

    String href() {
        return Href.events(parameters);
    }

    /** Narrows the types of the request to those in a group. */
    private void inGroup(EventTypeGroup group) {
        var type = Dimension.TYPE.code();
        var types = group.types();
        if (parameters.containsKey(type)) {
            types.retainAll(Arrays.stream(parameters.get(type).get(0).split(","))
                    .flatMap(code -> EventTypeGroup.typesOf(code).stream())
                    .toList());
        }
        parameters.put(
                type,
                List.of(
                        types.equals(group.types())
                                ? group.code()
                                : types.stream().map(EventType::code).collect(Collectors.joining(","))));
    }

    private void inUnit(DateResolution unit, String key) {
        if (key.equals(Dimension.UNDATED)) {
            retain(resolution -> resolution == DateResolution.NONE);
        } else if (key.equals(Dimension.IMPRECISE)) {
            retain(resolution -> resolution.compareTo(unit) > 0 && resolution != DateResolution.NONE);
        } else {
            // A date that is no longer than the unit and overlaps it lies within it, whatever “match” says.
            retain(resolution -> resolution.compareTo(unit) <= 0);
            var whole = Period.whole(key);
            limit("from", key, sent -> sent.first().isAfter(whole.first()));
            limit("to", key, sent -> sent.last().isBefore(whole.last()));
        }
    }

    /** Sets an end of the period, unless the one in the request is narrower. */
    private void limit(String end, String key, Predicate<Period> narrower) {
        var sent = parameters.get(end);
        if (sent == null || !narrower.test(Period.whole(sent.get(0)))) {
            parameters.put(end, List.of(key));
        }
    }

    /** Narrows the resolutions of the request, or all, to some. */
    private void retain(Predicate<DateResolution> wanted) {
        var sent = parameters.containsKey(RESOLUTION)
                ? Arrays.stream(parameters.get(RESOLUTION).get(0).split(","))
                        .map(String::strip)
                        .toList()
                : null;
        parameters.put(
                RESOLUTION,
                List.of(Arrays.stream(DateResolution.values())
                        .filter(wanted)
                        .map(DateResolution::code)
                        .filter(code -> sent == null || sent.contains(code))
                        .collect(Collectors.joining(","))));
    }

    /** Adds a value that events must have, too: a repetition of the parameter. */
    private void and(String parameter, String value) {
        var values = new ArrayList<>(parameters.getOrDefault(parameter, List.of()));
        if (!values.contains(value)) {
            values.add(value);
        }
        parameters.put(parameter, values);
    }
}
