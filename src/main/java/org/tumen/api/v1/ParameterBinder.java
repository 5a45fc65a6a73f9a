package org.tumen.api.v1;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tumen.api.http.parameter.InvalidValueException;

/** Binds values to a record of query parameters, as Quarkus REST does with those of a request. */
final class ParameterBinder {

    private ParameterBinder() {}

    /**
     * Parameters of the same type with other values, by the name of the parameter.
     *
     * @throws InvalidValueException if a parameter has several values that may be sent once
     */
    @SuppressWarnings("unchecked") // The class of an object makes objects of its type.
    static <P> P rebind(P parameters, Map<String, List<String>> values) {
        return (P) bind(parameters.getClass(), values);
    }

    /**
     * @param type a record of texts, lists of texts and further such records
     */
    private static <P> P bind(Class<P> type, Map<String, List<String>> values) {
        var components = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(components)
                    .map(component -> value(component, values))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is no record of parameters", e);
        }
    }

    private static Object value(RecordComponent component, Map<String, List<String>> values) {
        if (component.getType().isRecord()) {
            return bind(component.getType(), values);
        }
        var sent = values.getOrDefault(component.getName(), List.of());
        if (component.getType() == List.class) {
            return sent;
        }
        if (sent.size() > 1) {
            throw new InvalidValueException("may be sent once", List.of(), null);
        }
        return sent.isEmpty() ? null : sent.get(0);
    }
}
