package org.tumen.dataset.names;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tumen.dataset.OrganisationRecord;
import org.tumen.dataset.PlaceRecord;
import org.tumen.model.OrganisationKind;
import org.tumen.text.TextTable;

/** What states are called: by names, adjectives and capitals. Countries are ISO 3166-1 alpha-2 codes. */
final class States {

    /** The particle that joins a Japanese name of a state to what belongs to it. */
    private static final String NO = "の";

    private final Map<String, Set<String>> names = new HashMap<>();
    private final Map<String, Set<String>> adjectives = new HashMap<>();
    private final Map<String, Set<String>> capitals = new HashMap<>();

    /** The adjective and the first name of each, as the table has them. */
    private final Map<String, List<String>> labels = new HashMap<>();

    /** The organisations that are states, by country. */
    private final Map<String, OrganisationRecord> entries = new HashMap<>();

    /** What the state of a country is called. */
    record Row(String country, List<String> names, List<String> adjectives, List<String> capitals) {}

    /** Some words that follow the name of a state or what belongs to it, and the countries that the state can be. */
    record Part(List<String> rest, Set<String> countries) {}

    States(Collection<OrganisationRecord> organisations, Collection<PlaceRecord> places) {
        rows().forEach(row -> {
            row.names().forEach(name -> put(names, name, row.country()));
            row.adjectives().forEach(adjective -> put(adjectives, adjective, row.country()));
            row.capitals().forEach(capital -> put(capitals, capital, row.country()));
            labels.put(
                    row.country(), List.of(row.adjectives().get(0), row.names().get(0)));
        });
        organisations.stream()
                .filter(organisation -> organisation.kind() == OrganisationKind.STATE && organisation.country() != null)
                .forEach(state -> {
                    entries.put(state.country(), state);
                    state.forms().forEach(form -> put(names, form, state.country()));
                });
        places.stream()
                .filter(place -> place.country() != null)
                .filter(place -> place.forms().stream()
                        .anyMatch(form ->
                                capitals.getOrDefault(Words.key(form), Set.of()).contains(place.country())))
                .forEach(capital -> capital.forms().forEach(form -> put(capitals, form, capital.country())));
    }

    /** The rows of the table. */
    static Stream<Row> rows() {
        return TextTable.lines(States.class, "states.txt")
                .map(line -> line.split("\\|"))
                .map(row -> new Row(row[0].strip(), cells(row[1]), cells(row[2]), cells(row[3])));
    }

    private static List<String> cells(String cell) {
        return Arrays.stream(cell.split(",")).map(String::strip).toList();
    }

    private static void put(Map<String, Set<String>> forms, String form, String country) {
        forms.computeIfAbsent(Words.key(form), key -> new TreeSet<>()).add(country);
    }

    /** The states that are entries, by country. */
    Map<String, OrganisationRecord> entries() {
        return entries;
    }

    /** The countries of the states that words name. */
    Set<String> named(List<String> words) {
        return names.getOrDefault(Words.key(words), Set.of());
    }

    /** The names of capitals, each with its country. */
    Stream<Map.Entry<String, String>> capitals() {
        return rows().flatMap(row -> row.capitals().stream().map(capital -> Map.entry(capital, row.country())));
    }

    /** The countries whose capital words name. */
    Set<String> byCapital(List<String> words) {
        return capitals.getOrDefault(Words.key(words), Set.of());
    }

    /** “Russian” and “Russia”, if the table has the country. */
    List<String> labels(String country) {
        return labels.getOrDefault(country, List.of());
    }

    /** What can follow a state's name, its adjective or its capital at the beginning of words, and a の after it. */
    Stream<Part> after(List<String> words) {
        return Stream.iterate(1, i -> i < words.size(), i -> i + 1).flatMap(i -> {
            var countries = anyOf(words.subList(0, i));
            var rest = Words.from(words, i);
            return countries.isEmpty()
                    ? Stream.empty()
                    : Stream.of(rest, withoutNo(rest)).distinct().map(part -> new Part(part, countries));
        });
    }

    /** What can precede a state's name at the end of words: “… of Russia”, or “…, Russia”. */
    Stream<Part> before(List<String> words) {
        return Stream.iterate(1, i -> i < words.size(), i -> i + 1).flatMap(i -> {
            var countries = named(Words.without("of", Words.from(words, i)));
            return countries.isEmpty() ? Stream.empty() : Stream.of(new Part(words.subList(0, i), countries));
        });
    }

    /** Japanese words without a leading の. */
    static List<String> withoutNo(List<String> words) {
        return Words.without(NO, words);
    }

    private Set<String> anyOf(List<String> words) {
        var key = Words.key(words);
        var countries = new TreeSet<String>();
        Stream.of(names, adjectives, capitals)
                .map(forms -> forms.getOrDefault(key, Set.of()))
                .forEach(countries::addAll);
        return countries;
    }
}
