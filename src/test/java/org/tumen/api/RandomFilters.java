package org.tumen.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tumen.model.DateResolution;
import org.tumen.model.EventClass;
import org.tumen.model.EventType;
import org.tumen.model.EventTypeGroup;
import org.tumen.model.Parts;
import org.tumen.model.Role;
import org.tumen.model.Stance;
import org.tumen.model.Status;
import org.tumen.model.Term;

/** Makes up queries for events out of what there is; the same seed gives the same query. */
final class RandomFilters {

    /** Seldom enough that two or three filters come together, and most queries find something. */
    private static final double CHANCE = 0.1;

    private static final Set<String> REPEATABLE = Set.of("actor");

    private static final List<String> DATES = List.of(
            "2024",
            "2023",
            "2024-06",
            "2024-06-19",
            "2024-01/2024-11",
            "2023-09/..",
            "../2023",
            "2024-06-10/2024-06-20");

    private final List<String> actors = new ArrayList<>(Api.ids("/v1/people?limit=500"));
    private final List<String> places = Api.ids("/v1/places?limit=500");
    private final List<String> agreements = Api.ids("/v1/agreements?limit=500");
    private final List<String> sources = Api.ids("/v1/sources?limit=500");
    private final List<String> publishers = publishers();
    private final List<String> events = Api.ids("/v1/events?limit=500");
    private final List<String> countries;

    RandomFilters() {
        actors.addAll(Api.ids("/v1/organisations?limit=500"));
        countries = Answer.texts(
                        Answer.of("/v1/organisations?kind=state&limit=500").path("items"), "country")
                .stream()
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private static List<String> publishers() {
        return Answer.of("/v1/sources?limit=500")
                .path("items")
                .valueStream()
                .flatMap(source -> Stream.of(source.at("/publisher/id"), source.at("/wireAgency/id")))
                .map(JsonNode::asText)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }

    /** A query string, encoded. Two of three queries find something: they are made up anew until they do. */
    String query(long seed) {
        for (var attempt = seed; ; attempt += 1_000_000) {
            var query = Answer.query(parameters(attempt));
            if (seed % 3 == 0
                    || Answer.of("/v1/counts?by=status&" + query).path("total").asLong() > 0) {
                return query;
            }
        }
    }

    /** Parameters and values. */
    List<Map.Entry<String, String>> parameters(long seed) {
        var random = new Random(seed);
        var parameters = new ArrayList<Map.Entry<String, String>>();
        some(random, parameters, "date", DATES, 1);
        some(random, parameters, "from", List.of("2022", "2023-09", "2024-06-19"), 1);
        some(random, parameters, "to", List.of("2024-06", "2024-06-20", "2025"), 1);
        some(random, parameters, "match", List.of("overlaps", "within"), 1);
        some(random, parameters, "actor", actors, 3);
        some(random, parameters, "actor", actors, 3);
        some(random, parameters, "role", codes(Role.values()), 4);
        some(random, parameters, "country", countries, 2);
        some(random, parameters, "type", codes(EventType.values()), 9);
        some(random, parameters, "status", codes(Status.values()), 2);
        some(random, parameters, "place", places, 3);
        some(random, parameters, "agreement", agreements, 3);
        some(random, parameters, "source", sources, 2);
        some(random, parameters, "partOf", events, 9);
        some(random, parameters, "knownBy", List.of("2023-12-31", "2024-06-30", "2024-12-31"), 1);
        some(random, parameters, "resolution", codes(DateResolution.values()), 3);
        some(random, parameters, "bbox", List.of("124,33,131,43", "20,40,-20,70", "-30,60,-10,70"), 1);
        some(random, parameters, "parts", codes(Parts.values()), 1);
        some(random, parameters, "minSources", List.of("1", "2"), 1);
        some(random, parameters, "maxPublishers", List.of("1", "2"), 1);
        some(random, parameters, "conflicts", List.of("true", "false"), 1);
        some(random, parameters, "denied", List.of("true", "false"), 1);
        some(random, parameters, "eventClass", codes(EventClass.values()), 1);
        some(random, parameters, "type", codes(EventTypeGroup.values()), 2);
        some(random, parameters, "positionBy", actors, 9);
        some(random, parameters, "saidBy", actors, 9);
        some(random, parameters, "stance", codes(Stance.values()), 2);
        some(
                random,
                parameters,
                "about",
                Stream.of(actors, places, agreements, events)
                        .flatMap(List::stream)
                        .toList(),
                30);
        some(random, parameters, "concerns", actors, 3);
        some(random, parameters, "concernsCountry", countries, 2);
        some(random, parameters, "id", events, 9);
        some(random, parameters, "maxSources", List.of("2", "3"), 1);
        some(random, parameters, "publisher", publishers, 2);
        some(random, parameters, "node", nodes(), 3);
        some(random, parameters, "concernsNode", nodes(), 9);
        return parameters;
    }

    private List<String> nodes() {
        return Stream.concat(actors.stream(), countries.stream().map("country:"::concat))
                .toList();
    }

    /** By chance, up to so many of the values, with commas between them. */
    private static void some(
            Random random, List<Map.Entry<String, String>> parameters, String name, List<String> values, int most) {
        var sent = parameters.stream().anyMatch(one -> one.getKey().equals(name)) && !REPEATABLE.contains(name);
        if (random.nextDouble() < CHANCE && !sent) {
            var chosen = IntStream.rangeClosed(0, random.nextInt(most))
                    .mapToObj(i -> values.get(random.nextInt(values.size())))
                    .distinct()
                    .toList();
            parameters.add(Map.entry(name, String.join(",", chosen)));
        }
    }

    private static List<String> codes(Term... terms) {
        return Arrays.stream(terms).map(Term::code).toList();
    }
}
