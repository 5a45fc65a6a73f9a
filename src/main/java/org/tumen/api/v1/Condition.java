package org.tumen.api.v1;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A condition that a request sets: a parameter with a value, or both ends of a period.
 *
 * @param values by parameter, in canonical form; of a parameter that was repeated, one of the values
 */
record Condition(SortedMap<String, String> values) {

    Condition(String parameter, String value) {
        this(new TreeMap<>(Map.of(parameter, value)));
    }

    /** The conditions that parameters set. */
    static List<Condition> of(SortedMap<String, List<String>> parameters) {
        var ends = new TreeMap<String, String>();
        var conditions = new ArrayList<Condition>();
        parameters.forEach((parameter, values) -> {
            if (parameter.equals("from") || parameter.equals("to")) {
                if (ends.isEmpty()) {
                    conditions.add(new Condition(ends));
                }
                ends.put(parameter, values.get(0));
            } else {
                values.forEach(value -> conditions.add(new Condition(parameter, value)));
            }
        });
        return conditions;
    }

    /** The parameter; of a period, that of the first end. */
    String parameter() {
        return values.firstKey();
    }

    /** The value of {@link #parameter()}. */
    String value() {
        return values.get(parameter());
    }

    /** The same value of another parameter. */
    Condition with(String otherParameter) {
        return new Condition(otherParameter, value());
    }

    /** The values of each parameter. */
    static SortedMap<String, List<String>> values(List<Condition> conditions) {
        var parameters = new TreeMap<String, List<String>>();
        for (var condition : conditions) {
            condition.values.forEach((parameter, value) -> parameters
                    .computeIfAbsent(parameter, name -> new ArrayList<>(1))
                    .add(value));
        }
        return parameters;
    }

    /** As texts, for people: one for each parameter. */
    Stream<String> texts() {
        return values.entrySet().stream().map(value -> value.getKey() + "=" + value.getValue());
    }

    /** As text, for people. */
    static String joined(List<Condition> conditions) {
        return conditions.stream().flatMap(Condition::texts).collect(Collectors.joining(" and "));
    }
}
