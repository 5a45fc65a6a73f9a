package org.tumen.api.v1;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A condition that a request sets.
 *
 * @param value in canonical form; of a parameter that was repeated, one of the values
 */
record Condition(String parameter, String value) {

    /** The same value of another parameter. */
    Condition with(String otherParameter) {
        return new Condition(otherParameter, value);
    }

    /** The values of each parameter. */
    static SortedMap<String, List<String>> values(List<Condition> conditions) {
        return conditions.stream()
                .collect(Collectors.groupingBy(
                        Condition::parameter, TreeMap::new, Collectors.mapping(Condition::value, Collectors.toList())));
    }

    /** As text, for people. */
    static String joined(List<Condition> conditions) {
        return conditions.stream().map(Condition::toString).collect(Collectors.joining(" and "));
    }

    @Override
    public String toString() {
        return parameter + "=" + value;
    }
}
