package org.tumen.api.v1;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
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
        return (P) BINDINGS.get(parameters.getClass()).with(values);
    }

    /**
     * Makes records of texts, lists of texts and further such records.
     *
     * @param absent the components if nothing is sent
     * @param indexes of the components, by the parameters that each has
     * @param nested by index; null for texts and lists of them
     */
    private record Binding(
            Constructor<?> constructor, Object[] absent, Map<String, Integer> indexes, Binding[] nested) {

        static Binding of(Class<?> type) {
            var components = type.getRecordComponents();
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var nested = Arrays.stream(types)
                    .map(one -> one.isRecord() ? of(one) : null)
                    .toArray(Binding[]::new);
            var absent = new Object[types.length];
            var indexes = new HashMap<String, Integer>();
            for (var i = 0; i < types.length; i++) {
                if (nested[i] == null) {
                    absent[i] = types[i] == List.class ? List.of() : null;
                    indexes.put(components[i].getName(), i);
                } else {
                    absent[i] = nested[i].with(Map.of());
                    for (var parameter : nested[i].indexes.keySet()) {
                        indexes.put(parameter, i);
                    }
                }
            }
            try {
                var constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return new Binding(constructor, absent, indexes, nested);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type + " is no record of parameters", e);
            }
        }

        Object with(Map<String, List<String>> values) {
            // Most are absent: what is sent is looked up, not what could be.
            var arguments = absent.clone();
            for (var parameter : values.keySet()) {
                var index = indexes.get(parameter);
                if (index != null) {
                    arguments[index] = argument(index, values, parameter);
                }
            }
            try {
                return constructor.newInstance(arguments);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(constructor + " makes no record of parameters", e);
            }
        }

        private Object argument(int index, Map<String, List<String>> values, String parameter) {
            if (nested[index] != null) {
                return nested[index].with(values);
            }
            return absent[index] == null ? single(values.get(parameter)) : values.get(parameter);
        }

        private static String single(List<String> sent) {
            if (sent.size() > 1) {
                throw new InvalidValueException("may be sent once", List.of(), null);
            }
            return sent.isEmpty() ? null : sent.get(0);
        }
    }
}
