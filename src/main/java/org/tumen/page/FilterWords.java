package org.tumen.page;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.api.v1.EntryLookup;
import org.tumen.api.v1.view.EventView;
import org.tumen.api.v1.view.Labels;
import org.tumen.api.v1.view.Text;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.NamedRecord;
import org.tumen.dataset.OrganisationRecord;
import org.tumen.dataset.PlaceRecord;
import org.tumen.dataset.SourceRecord;
import org.tumen.dataset.names.Countries;
import org.tumen.model.Dimension;
import org.tumen.model.Language;
import org.tumen.store.event.EventRepository;

/** Puts the parameters that select events into words, and suggests values for them. */
@Singleton
class FilterWords {

    /** More make a page heavy, and a list of them is of no help. */
    private static final int MOST_SUGGESTIONS = 1000;

    private static final Map<String, Function<Messages, String>> FIELDS = Map.ofEntries(
            Map.entry("id", Messages::fieldId),
            Map.entry("q", Messages::fieldQ),
            Map.entry("actor", Messages::fieldActor),
            Map.entry("type", Messages::fieldType),
            Map.entry("from", Messages::fieldFrom),
            Map.entry("to", Messages::fieldTo),
            Map.entry("date", Messages::fieldDate),
            Map.entry("status", Messages::fieldStatus),
            Map.entry("concerns", Messages::fieldConcerns),
            Map.entry("concernsCountry", Messages::fieldConcernsCountry),
            Map.entry("node", Messages::fieldNode),
            Map.entry("concernsNode", Messages::fieldConcernsNode),
            Map.entry("saidBy", Messages::fieldSaidBy),
            Map.entry("positionBy", Messages::fieldPositionBy),
            Map.entry("stance", Messages::fieldStance),
            Map.entry("about", Messages::fieldAbout),
            Map.entry("eventClass", Messages::fieldEventClass),
            Map.entry("parts", Messages::fieldParts),
            Map.entry("conflicts", Messages::fieldConflicts),
            Map.entry("denied", Messages::fieldDenied),
            Map.entry("minSources", Messages::fieldMinSources),
            Map.entry("maxSources", Messages::fieldMaxSources),
            Map.entry("minPublishers", Messages::fieldMinPublishers),
            Map.entry("maxPublishers", Messages::fieldMaxPublishers),
            Map.entry("country", Messages::fieldCountry),
            Map.entry("place", Messages::fieldPlace),
            Map.entry("role", Messages::fieldRole),
            Map.entry("agreement", Messages::fieldAgreement),
            Map.entry("source", Messages::fieldSource),
            Map.entry("publisher", Messages::fieldPublisher),
            Map.entry("knownBy", Messages::fieldKnownBy),
            Map.entry("resolution", Messages::fieldResolution),
            Map.entry("match", Messages::fieldMatch),
            Map.entry("partOf", Messages::fieldPartOf),
            Map.entry("bbox", Messages::fieldBbox),
            Map.entry("sort", Messages::fieldSort),
            Map.entry("limit", Messages::fieldLimit),
            Map.entry("cursor", Messages::fieldCursor),
            Map.entry("view", Messages::fieldView),
            Map.entry("lang", Messages::fieldLang));

    /** The vocabularies of the parameters that have one. */
    private static final Map<String, String> VOCABULARIES = Map.of(
            "type", "event-types",
            "eventClass", "event-classes",
            "status", "statuses",
            "role", "roles",
            "stance", "stances",
            "parts", "parts",
            "resolution", "date-resolutions",
            "match", "matches");

    /** The parameters whose values are names of entries, which their fields suggest. */
    private static final Set<String> NAMES =
            Set.of("actor", "concerns", "saidBy", "positionBy", "about", "place", "source", "publisher", "agreement");

    /** The parameters whose values are codes of countries, or ids of events. */
    private static final Set<String> CODES = Set.of("country", "concernsCountry", "partOf", "id");

    private final Labels labels;
    private final EntryLookup lookup;
    private final EventRepository events;
    private final Documents documents;
    private final Map<String, Text> agreements = new HashMap<>();
    private final List<NamedRecord> actors;
    private final List<NamedRecord> places;
    private final List<String> sources;
    private final List<String> countries;

    FilterWords(Dataset dataset, Labels labels, EntryLookup lookup, EventRepository events, Documents documents) {
        this.labels = labels;
        this.lookup = lookup;
        this.events = events;
        this.documents = documents;
        dataset.agreements()
                .forEach(agreement -> agreements.put(
                        agreement.id(),
                        new Text(agreement.name().en(), agreement.name().ja())));
        actors = dataset.actors().limit(MOST_SUGGESTIONS).toList();
        places = dataset.places().stream()
                .limit(MOST_SUGGESTIONS)
                .map(NamedRecord.class::cast)
                .toList();
        sources = dataset.sources().stream()
                .limit(MOST_SUGGESTIONS)
                .map(SourceRecord::id)
                .toList();
        countries = Stream.concat(
                        dataset.organisations().stream().map(OrganisationRecord::country),
                        dataset.places().stream().map(PlaceRecord::country))
                .filter(country -> country != null)
                .distinct()
                .sorted()
                .toList();
    }

    /** The label of a parameter: its name, if pages have no other for it. */
    String field(String parameter, Page page) {
        return FIELDS.getOrDefault(parameter, any -> parameter).apply(Pages.messages(page));
    }

    /** Whether pages have a label for a parameter. */
    boolean has(String parameter) {
        return FIELDS.containsKey(parameter);
    }

    /** A value in words; alternatives are separated by commas. */
    String value(String parameter, String value, Page page) {
        if (!isList(parameter)) {
            return single(parameter, value, page);
        }
        return Arrays.stream(value.split(","))
                .map(one -> single(parameter, one, page))
                .collect(Collectors.joining(" " + Pages.messages(page).or() + " "));
    }

    private static boolean isList(String parameter) {
        return VOCABULARIES.containsKey(parameter) || NAMES.contains(parameter) || CODES.contains(parameter);
    }

    private String single(String parameter, String value, Page page) {
        if (VOCABULARIES.containsKey(parameter)) {
            var label = page.term(VOCABULARIES.get(parameter), value);
            // Types can also be asked for by group.
            return label.equals(value) ? page.term("event-type-groups", value) : label;
        }
        return switch (parameter) {
            case "actor", "concerns", "saidBy", "positionBy", "publisher" ->
                known(lookup.actors(), value, id -> labels.actor(id).name(), page);
            case "place" -> known(lookup.places(), value, id -> labels.of(Dimension.PLACE, id), page);
            case "source" -> known(lookup.sources(), value, id -> labels.of(Dimension.SOURCE, id), page);
            case "agreement" -> known(lookup.agreements(), value, agreements::get, page);
            case "partOf", "id" -> known(lookup.events(), value, this::title, page);
            case "about" -> subject(value, page);
            case "country", "concernsCountry" -> country(value, page);
            case "conflicts", "denied" ->
                value.equals("true")
                        ? Pages.messages(page).yes()
                        : Pages.messages(page).no();
            default -> value;
        };
    }

    /**
     * What a parameter takes instead of what was sent, in words.
     *
     * @param allowed as the API says it: where one of several entries can be meant, their ids
     */
    List<String> allowed(String parameter, List<String> allowed, Page page) {
        if (!NAMES.contains(parameter)) {
            return allowed;
        }
        var names = allowed.stream()
                .map(one -> single(parameter, one, page))
                .filter(name -> !allowed.contains(name))
                .toList();
        return names.isEmpty() ? List.of(Pages.messages(page).allowedNames()) : names;
    }

    /** What to write into a field for a value: a name, if it can mean nothing else, or else the value as it was sent. */
    String fieldValue(String parameter, String value, Page page) {
        var entries = switch (parameter) {
            case "actor", "concerns", "saidBy", "positionBy" -> lookup.actors();
            case "place" -> lookup.places();
            case "agreement" -> lookup.agreements();
            default -> null;
        };
        if (entries == null || value.contains(",")) {
            return value;
        }
        var name = single(parameter, value, page);
        return entries.resolver().find(name).size() == 1 ? name : value;
    }

    /** A country by any code or name of it; as it was sent, if it can mean none or several. */
    private static String country(String value, Page page) {
        var codes = Countries.codes(value);
        return codes.size() == 1 ? page.country(codes.iterator().next()) : value;
    }

    private Text title(String event) {
        return documents
                .read(events.document(event).orElseThrow().document(), EventView.class)
                .title();
    }

    /** What an event is about: an actor, a place, an agreement or an event. */
    private String subject(String value, Page page) {
        return Stream.of("actor", "place", "agreement", "id")
                .map(parameter -> single(parameter, value, page))
                .filter(name -> !name.equals(value))
                .findFirst()
                .orElse(value);
    }

    private static String known(EntryLookup.Entries entries, String value, Function<String, Text> name, Page page) {
        var ids = entries.resolver().find(value);
        return ids.size() == 1 ? page.text(name.apply(ids.iterator().next())) : value;
    }

    /** The names of people and organisations that a field can be filled with; of an ambiguous one, the id. */
    List<String> actors(Page page) {
        return names(actors.stream(), lookup.actors(), page);
    }

    List<String> places(Page page) {
        return names(places.stream(), lookup.places(), page);
    }

    List<String> agreements(Page page) {
        return agreements.values().stream()
                .limit(MOST_SUGGESTIONS)
                .map(page::text)
                .sorted()
                .toList();
    }

    List<FilterForm.Option> sources(Page page) {
        return sources.stream()
                .map(id -> new FilterForm.Option(id, page.text(labels.of(Dimension.SOURCE, id)), false))
                .toList();
    }

    List<String> countries() {
        return countries;
    }

    private static List<String> names(Stream<NamedRecord> entries, EntryLookup.Entries lookup, Page page) {
        return entries.map(entry -> {
                    var name = page.language() == Language.JA
                            ? entry.name().ja()
                            : entry.name().en();
                    return lookup.resolver().find(name).size() == 1 ? name : entry.id();
                })
                .sorted()
                .toList();
    }
}
