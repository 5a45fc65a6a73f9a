package org.tumen.api.http;

import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import org.tumen.model.Nearest;

/**
 * Refuses query parameters that the operation doesn't have, that are empty, and single ones that are sent repeatedly. What an
 * operation has are the components of the records among its parameters; a list may be repeated.
 */
class StrictParameters {

    private static final int MOST_FAULTS = 5;

    private static final Map<List<Class<?>>, Map<String, Boolean>> DECLARED = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(UriInfo uri, SimpleResourceInfo operation) {
        var sent = uri.getQueryParameters();
        if (sent.isEmpty()) {
            return;
        }
        var declared = DECLARED.computeIfAbsent(List.of(operation.parameterTypes()), StrictParameters::repeatable);
        var faults = new ArrayList<ParameterFault>();
        sent.forEach((name, values) -> {
            if (!declared.containsKey(name)) {
                faults.add(unknown(name, values.get(0), declared.keySet()));
            } else if (values.size() > 1 && !declared.get(name)) {
                faults.add(repeated(name, values));
            } else if (values.stream().anyMatch(String::isBlank)) {
                faults.add(new ParameterFault(name, "", name + ": is empty.", List.of(), null));
            }
        });
        if (!faults.isEmpty()) {
            throw ProblemException.parameters(faults.stream().limit(MOST_FAULTS).toList());
        }
    }

    /** The names of the query parameters, and whether each may be repeated. */
    private static Map<String, Boolean> repeatable(List<Class<?>> parameterTypes) {
        var names = new TreeMap<String, Boolean>();
        parameterTypes.stream().filter(Class::isRecord).forEach(type -> {
            for (var component : type.getRecordComponents()) {
                if (component.getType().isRecord()) {
                    names.putAll(repeatable(List.of(component.getType())));
                } else {
                    names.put(component.getName(), Collection.class.isAssignableFrom(component.getType()));
                }
            }
        });
        return names;
    }

    private static ParameterFault unknown(String name, String value, Collection<String> known) {
        var shown = Sent.shortened(name);
        var nearest = Nearest.to(name, known).orElse(null);
        var detail = known.isEmpty()
                ? "%s: there is no such parameter here; none is allowed.".formatted(shown)
                : "%s: there is no such parameter here; allowed are %s.%s"
                        .formatted(
                                shown,
                                String.join(", ", known),
                                nearest == null ? "" : " Did you mean “%s”?".formatted(nearest));
        return new ParameterFault(shown, Sent.shortened(value), detail, List.copyOf(known), nearest);
    }

    private static ParameterFault repeated(String name, List<String> values) {
        return new ParameterFault(
                name,
                Sent.shortened(String.join("&", values)),
                "%s: may be sent once, and was sent %d times; where several values are allowed, a comma joins them."
                        .formatted(name, values.size()),
                List.of(name + "=one,two where several are allowed"),
                null);
    }
}
