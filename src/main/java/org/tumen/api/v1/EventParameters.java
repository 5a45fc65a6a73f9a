package org.tumen.api.v1;

import jakarta.ws.rs.BeanParam;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.model.DateResolution;
import org.tumen.model.EntryKind;
import org.tumen.model.EventClass;
import org.tumen.model.EventType;
import org.tumen.model.EventTypeGroup;
import org.tumen.model.Parts;
import org.tumen.model.Role;
import org.tumen.model.Stance;
import org.tumen.model.Status;
import org.tumen.model.Vocabulary;
import org.tumen.store.Affiliation.Node;
import org.tumen.store.event.EventFilter;

/** The query parameters that select events. */
public record EventParameters(
        @RestQuery String id,
        @BeanParam DateParameters dates,
        @RestQuery List<String> actor,
        @RestQuery String role,
        @RestQuery List<String> node,
        @RestQuery List<String> saidBy,
        @RestQuery List<String> positionBy,
        @RestQuery String stance,
        @RestQuery List<String> about,
        @RestQuery List<String> concerns,
        @RestQuery List<String> concernsCountry,
        @RestQuery List<String> concernsNode,
        @RestQuery List<String> country,
        @RestQuery String type,
        @RestQuery String eventClass,
        @RestQuery String status,
        @RestQuery List<String> place,
        @RestQuery String agreement,
        @RestQuery List<String> source,
        @RestQuery List<String> publisher,
        @RestQuery String partOf,
        @RestQuery String parts,
        @RestQuery String knownBy,
        @BeanParam EvidenceParameters evidence,
        @BeanParam TextParameters text,
        @RestQuery String resolution,
        @RestQuery String bbox) {

    /** Parameters that a client may have meant by another: what takes no part may speak, or be spoken about. */
    private static final Map<String, List<String>> ALTERNATIVES = Map.of(
            "actor", List.of("saidBy", "about", "concerns"),
            "saidBy", List.of("actor", "about", "concerns"),
            "positionBy", List.of("saidBy", "actor", "about", "concerns"),
            "about", List.of("actor", "place", "agreement", "partOf", "concerns"),
            "place", List.of("about"),
            "agreement", List.of("about"),
            "country", List.of("concernsCountry"));

    public EventFilter toFilter(ParameterReader reader, EntryLookup lookup) {
        // In the order in which errors are reported.
        var when = dates.toFilter(reader);
        var actors = reader.all("actor", actor, lookup.actors()::id);
        var roles = reader.any("role", role, text -> ParameterValues.term(Role.class, text));
        var nodes = nodes(reader, "node", node, lookup);
        var concern = concern(reader, lookup);
        var countries = reader.all("country", country, ParameterValues::country);
        var types = types(reader);
        var classes = reader.any("eventClass", eventClass, text -> ParameterValues.term(EventClass.class, text));
        var statuses = reader.any("status", status, text -> ParameterValues.term(Status.class, text));
        var places = reader.all("place", place, lookup.places()::id);
        var agreements = reader.any("agreement", agreement, lookup.agreements()::id);
        var sources = reader.all("source", source, lookup.sources()::id);
        var publishers = reader.all("publisher", publisher, lookup.organisations()::id);
        var wholes = reader.any("partOf", partOf, lookup.events()::id);
        var whetherParts = reader.one("parts", parts, Parts.INCLUDE, text -> ParameterValues.term(Parts.class, text));
        var known = reader.one("knownBy", knownBy, null, DateParameters::day);
        var support = evidence.toFilter(reader, sources, publishers, known);
        var hits = text.hits(reader, lookup, EntryKind.EVENT);
        var resolutions =
                reader.any("resolution", resolution, text -> ParameterValues.term(DateResolution.class, text));
        var box = reader.one("bbox", bbox, null, ParameterValues::box);
        var ids = reader.any("id", id, lookup.events()::id);
        return new EventFilter(
                new EventFilter.Time(when, resolutions),
                new EventFilter.Who(actors, roles, nodes),
                concern,
                new EventFilter.Where(countries, places, box),
                new EventFilter.What(types, classes, statuses, agreements, wholes, whetherParts, hits),
                support,
                ids);
    }

    private Set<EventType> types(ParameterReader reader) {
        var types = new TreeSet<EventType>();
        reader.any("type", type, ParameterValues::typeOrGroup)
                .forEach(code -> types.addAll(EventTypeGroup.typesOf(code)));
        return types;
    }

    private EventFilter.Concern concern(ParameterReader reader, EntryLookup lookup) {
        return new EventFilter.Concern(
                reader.all("saidBy", saidBy, lookup.actors()::id),
                reader.all("positionBy", positionBy, lookup.actors()::id),
                reader.any("stance", stance, text -> ParameterValues.term(Stance.class, text)),
                reader.all("about", about, lookup::subject),
                reader.all("concerns", concerns, lookup.actors()::id),
                reader.all("concernsCountry", concernsCountry, ParameterValues::country),
                nodes(reader, "concernsNode", concernsNode, lookup));
    }

    private static List<Set<Node>> nodes(
            ParameterReader reader, String parameter, List<String> values, EntryLookup lookup) {
        Function<String, String> canonical = text -> {
            var node = lookup.node(text);
            return node.level().node(node.id());
        };
        return reader.all(parameter, values, canonical).stream()
                .map(texts -> texts.stream()
                        .map(lookup::node)
                        .collect(Collectors.<Node, Set<Node>>toCollection(TreeSet::new)))
                .toList();
    }

    /** Conditions that a client may have meant by one: the same value of other parameters, or the groups of types. */
    static Stream<Condition> alternatives(Condition condition) {
        if (condition.parameter().equals("type")) {
            return Arrays.stream(condition.value().split(","))
                    .flatMap(code -> Vocabulary.find(EventType.class, code).stream())
                    .map(type -> new Condition("type", EventTypeGroup.of(type).code()))
                    .distinct();
        }
        return ALTERNATIVES.getOrDefault(condition.parameter(), List.of()).stream()
                .map(condition::with);
    }
}
