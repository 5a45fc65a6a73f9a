package org.tumen.api.v1;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.tumen.api.http.parameter.InvalidValueException;

/** Binds values to a record of query parameters, as Quarkus REST does with those of a request. */
final class ParameterBinder {

    /** Looked up once: an explanation of an empty list binds a record some dozen times. */
    private static final ClassValue<Binding> BINDINGS = new ClassValue<>() {
        @Override
        protected Binding computeValue(Class<?> type) {
            return Binding.of(type);
        }
    };

    private record Binding(List<RecordComponent> components, Constructor<?> constructor) {

        static Binding of(Class<?> type) {
            var components = List.of(type.getRecordComponents());
            try {
                var constructor = type.getDeclaredConstructor(
                        components.stream().map(RecordComponent::getType).toArray(Class[]::new));
                constructor.setAccessible(true);
                return new Binding(components, constructor);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type + " is no record of parameters", e);
            }
        }
    }

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
    private static Object bind(Class<?> type, Map<String, List<String>> values) {
        var binding = BINDINGS.get(type);
        try {
            return binding.constructor()
                    .newInstance(binding.components().stream()
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
