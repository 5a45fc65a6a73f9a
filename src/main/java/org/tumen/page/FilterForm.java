package org.tumen.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tumen.api.http.problem.ParameterError;
import org.tumen.model.EventTypeGroup;
import org.tumen.model.Status;
import org.tumen.model.Vocabulary;

/** The form that selects events. Its fields are the parameters of the API. */
public final class FilterForm {

    /** Of which a browser sends an empty value, or several, where the API takes one with commas in it. */
    private static final Set<String> SINGLE =
            Set.of("type", "status", "role", "stance", "country", "eventClass", "resolution", "match", "parts", "sort");

    private static final Set<String> FIELDS = Set.of(
            "q",
            "actor",
            "type",
            "from",
            "to",
            "status",
            "concerns",
            "saidBy",
            "about",
            "positionBy",
            "stance",
            "eventClass",
            "country",
            "place",
            "role",
            "agreement",
            "source",
            "publisher",
            "knownBy",
            "resolution",
            "match",
            "parts",
            "conflicts",
            "denied",
            "minSources",
            "minPublishers",
            "maxPublishers",
            "concernsCountry",
            "sort");

    private static final Set<String> IN_FRONT = Set.of("q", "actor", "type", "from", "to", "status");

    /** Those that are seen elsewhere, too: on the slider, and in the list. */
    private static final Set<String> SEEN = Set.of("knownBy", "sort");

    private final Page page;
    private final FilterWords words;
    private final SortedMap<String, List<String>> sent;
    private final List<ParameterError> errors;

    FilterForm(Page page, FilterWords words, SortedMap<String, List<String>> sent, List<ParameterError> errors) {
        this.page = page;
        this.words = words;
        this.sent = sent;
        this.errors = errors;
    }

    /** What a browser sent, as the API takes it: without empty fields, and with commas between checked boxes. */
    static SortedMap<String, List<String>> cleaned(Map<String, List<String>> sent) {
        var cleaned = new TreeMap<String, List<String>>();
        sent.forEach((name, values) -> {
            var filled = values.stream().filter(value -> !value.isBlank()).toList();
            if (!filled.isEmpty()) {
                cleaned.put(name, SINGLE.contains(name) ? List.of(String.join(",", filled)) : filled);
            }
        });
        return cleaned;
    }

    public String value(String field) {
        return sent.getOrDefault(field, List.of()).stream()
                .map(value -> words.fieldValue(field, value, page))
                .collect(Collectors.joining(", "));
    }

    /** The names of those who all took part, and room for at least two. */
    public List<Actor> getActors() {
        var actors = new ArrayList<>(sent.getOrDefault("actor", List.of()).stream()
                .map(actor -> new Actor(
                        words.fieldValue("actor", actor, page),
                        refusals("actor", error -> values(actor).anyMatch(error.value()::equals))))
                .toList());
        while (actors.size() < 2) {
            actors.add(new Actor("", null));
        }
        return actors;
    }

    public boolean has(String field, String value) {
        return sent.getOrDefault(field, List.of()).stream()
                .flatMap(FilterForm::values)
                .anyMatch(value::equals);
    }

    /** Alternatives are separated by commas. */
    private static Stream<String> values(String sent) {
        return Arrays.stream(sent.split(",")).map(String::strip);
    }

    /** The ids of the refusals that concern a field, as {@code aria-describedby} takes them; null if there are none. */
    public String refusals(String field) {
        return refusals(field, error -> true);
    }

    private String refusals(String field, Predicate<ParameterError> concerning) {
        var ids = IntStream.range(0, errors.size())
                .filter(i -> errors.get(i).parameter().equals(field) && concerning.test(errors.get(i)))
                .mapToObj(FilterForm::refusalId)
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    /** The id, in the page, of what says that a parameter is refused. */
    static String refusalId(int index) {
        return "refused-" + (index + 1);
    }

    /** The orders of events, that of the oldest first without a value; by how well dates fit if events are selected by them. */
    public List<Option> getOrders() {
        var messages = Pages.messages(page);
        var orders = new ArrayList<Option>();
        orders.add(option("sort", "", messages.sortOldest()));
        orders.add(option("sort", "-date", messages.sortNewest()));
        if (Stream.of("date", "from", "to", "start", "end").anyMatch(sent::containsKey)) {
            orders.add(option("sort", "relevance", messages.sortRelevance()));
        }
        return orders;
    }

    public boolean isMoreOpen() {
        return sent.keySet().stream()
                .filter(field -> FIELDS.contains(field) && !IN_FRONT.contains(field))
                .anyMatch(field -> !SEEN.contains(field) || refusals(field) != null);
    }

    public List<String> getActorNames() {
        return words.actors(page);
    }

    public List<String> getPlaceNames() {
        return words.places(page);
    }

    public List<String> getAgreementNames() {
        return words.agreements(page);
    }

    /** Their ids, since titles are long. */
    public List<Option> getSources() {
        return words.sources(page);
    }

    public List<Option> getStatuses() {
        return Vocabulary.of(Status.class).terms().stream()
                .map(term -> new Option(term.code(), page.term("statuses", term.code()), false))
                .toList();
    }

    public List<Option> countries(String field) {
        return options(field, words.countries().stream().map(code -> new Option(code, page.country(code), false)));
    }

    /** Yes and no. */
    public List<Option> truths(String field) {
        var messages = Pages.messages(page);
        return options(
                field, Stream.of(new Option("true", messages.yes(), false), new Option("false", messages.no(), false)));
    }

    /** The terms of a vocabulary; what was sent in other words is one more. */
    public List<Option> options(String field, String vocabulary) {
        return options(
                field,
                Vocabulary.ALL.stream()
                        .filter(one -> one.id().equals(vocabulary))
                        .flatMap(one -> one.terms().stream())
                        .map(term -> new Option(term.code(), page.term(vocabulary, term.code()), false)));
    }

    /** The types of events, by group. */
    public List<Group> getTypes() {
        var groups = new ArrayList<Group>();
        for (var group : EventTypeGroup.values()) {
            var label = page.term("event-type-groups", group.code());
            var options = new ArrayList<Option>();
            options.add(option("type", group.code(), Pages.messages(page).allOf(label)));
            group.types()
                    .forEach(type -> options.add(option("type", type.code(), page.term("event-types", type.code()))));
            groups.add(new Group(label, options));
        }
        return groups;
    }

    /** What was sent for a field that is none of its options, such as several values; null if there is no such thing. */
    public Option getOtherType() {
        var value = value("type");
        var known =
                getTypes().stream().flatMap(group -> group.options().stream()).anyMatch(Option::selected);
        return value.isEmpty() || known ? null : new Option(value, words.value("type", value, page), true);
    }

    private Option option(String field, String value, String label) {
        return new Option(value, label, value.equals(value(field)));
    }

    /** What has no field of its own stays as it is. */
    public List<Hidden> getHidden() {
        return sent.entrySet().stream()
                .filter(parameter -> !FIELDS.contains(parameter.getKey()))
                .filter(parameter -> !parameter.getKey().equals("cursor"))
                .flatMap(parameter -> parameter.getValue().stream().map(value -> new Hidden(parameter.getKey(), value)))
                .toList();
    }

    private List<Option> options(String field, Stream<Option> known) {
        var value = sent.containsKey(field) ? sent.get(field).get(0) : "";
        var options = known.map(option -> option.value().equals(value) ? option.chosen() : option)
                .collect(Collectors.toCollection(ArrayList::new));
        if (!value.isEmpty() && options.stream().noneMatch(Option::selected)) {
            options.add(new Option(value, words.value(field, value, page), true));
        }
        return options;
    }

    public record Option(String value, String label, boolean selected) {

        Option chosen() {
            return new Option(value, label, true);
        }
    }

    /**
     * A field for one who took part.
     *
     * @param refusals as of {@link FilterForm#refusals(String)}
     */
    public record Actor(String name, String refusals) {}

    public record Group(String label, List<Option> options) {}

    public record Hidden(String name, String value) {}
}
