package org.tumen.api.v1;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tumen.api.http.parameter.InvalidValueException;

/** Binds values to a record of query parameters, as Quarkus REST does with those of a request. */
final class ParameterBinder {

    /** Made once: an explanation of an empty list binds a record some dozen times. */
    private static final ClassValue<Binding> BINDINGS = new ClassValue<>() {
        @Override
        protected Binding computeValue(Class<?> type) {
            return Binding.of(type);
        }
    };

    private ParameterBinder() {}

    /**
     * Parameters of the same type with other values, by the name of the parameter.
     *
     * @throws InvalidValueException if a parameter has several values that may be sent once
     */
    @SuppressWarnings("unchecked") // The class of an object makes objects of its type.
    static <P> P rebind(P parameters, Map<String, List<String>> values) {
        // Most lookups are of what is absent: one hash each, where a sorted map compares texts.
        return (P) BINDINGS.get(parameters.getClass()).value(Map.copyOf(values));
    }

    /** Makes a record, or a component of one. */
    private interface Component {
        Object value(Map<String, List<String>> values);
    }

    /** A record of texts, lists of texts and further such records. */
    private record Binding(Constructor<?> constructor, Component[] components) implements Component {

        static Binding of(Class<?> type) {
            var components = type.getRecordComponents();
            try {
                var constructor = type.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
                constructor.setAccessible(true);
                return new Binding(
                        constructor,
                        Arrays.stream(components).map(Binding::component).toArray(Component[]::new));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type + " is no record of parameters", e);
            }
        }

        private static Component component(RecordComponent component) {
            var type = component.getType();
            var name = component.getName();
            if (type.isRecord()) {
                return of(type);
            }
            return type == List.class
                    ? values -> values.getOrDefault(name, List.of())
                    : values -> single(values.getOrDefault(name, List.of()));
        }

        private static String single(List<String> sent) {
            if (sent.size() > 1) {
                throw new InvalidValueException("may be sent once", List.of(), null);
            }
            return sent.isEmpty() ? null : sent.get(0);
        }

        @Override
        public Object value(Map<String, List<String>> values) {
            var arguments = new Object[components.length];
            for (var i = 0; i < arguments.length; i++) {
                arguments[i] = components[i].value(values);
            }
            try {
                return constructor.newInstance(arguments);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(constructor + " makes no record of parameters", e);
            }
        }
    }
}
