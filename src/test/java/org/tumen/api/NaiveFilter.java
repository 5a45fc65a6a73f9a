package org.tumen.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.model.EventType;
import org.tumen.model.EventTypeGroup;
import org.tumen.model.Vocabulary;

/**
 * Selects the entries of a dataset's files by reading them through, entry by entry, as the manual describes the parameters:
 * with no index, and with no code of the program's but which types a group has.
 */
final class NaiveFilter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);
    private static final LocalDate END = LocalDate.of(9999, 12, 31);
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d\\d))?(?:-(\\d\\d))?([?~%]?)");

    /** The entries of each list, by id. */
    private final Map<String, Map<String, JsonNode>> entries = new HashMap<>();

    /**
     * The days that a date can mean.
     *
     * @param begun the day by which it has begun, however it is meant
     * @param ended the day before which it has not ended
     */
    private record Days(LocalDate first, LocalDate last, LocalDate begun, LocalDate ended) {

        static final Days ALL = new Days(BEGINNING, END, END, BEGINNING);

        static Days of(String date) {
            if (date.startsWith("[")) {
                var ends = date.substring(1, date.length() - 1).split("\\.\\.", -1);
                var from = ends[0].isEmpty() ? ALL : of(ends[0]);
                var to = ends[1].isEmpty() ? ALL : of(ends[1]);
                return new Days(from.first, to.last, to.begun, from.ended);
            } else if (date.contains("/")) {
                var ends = date.split("/");
                var from = ends[0].equals("..") ? ALL : of(ends[0]);
                var to = ends[1].equals("..") ? ALL : of(ends[1]);
                // What lasted had begun before it ended.
                return new Days(
                        from.first,
                        to.last,
                        from.begun.isBefore(to.begun) ? from.begun : to.begun,
                        to.ended.isAfter(from.ended) ? to.ended : from.ended);
            }
            var parts = DATE.matcher(date);
            if (!parts.matches()) {
                throw new IllegalArgumentException(date);
            }
            var year = Integer.parseInt(parts.group(1));
            var month = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
            var day = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
            var first = LocalDate.of(year, Math.max(1, month), Math.max(1, day));
            var last =
                    day > 0 ? first : YearMonth.of(year, month > 0 ? month : 12).atEndOfMonth();
            var certain = parts.group(4).isEmpty();
            return new Days(first, last, certain ? last : END, certain ? first : BEGINNING);
        }

        /** Null of null. */
        static Days of(JsonNode date) {
            return date.isTextual() ? of(date.textValue()) : null;
        }

        boolean overlaps(Days other) {
            return !first.isAfter(other.last) && !last.isBefore(other.first);
        }

        boolean isWithin(Days other) {
            return !first.isBefore(other.first) && !last.isAfter(other.last);
        }

        boolean isCertainIn(Days period) {
            return !begun.isAfter(period.last) && !ended.isBefore(period.first);
        }
    }

    /** The values of each parameter, in a list for each time that it is sent. */
    private record Query(Map<String, List<String>> sent) {

        static Query of(List<Map.Entry<String, String>> parameters) {
            return new Query(parameters.stream()
                    .collect(Collectors.groupingBy(
                            Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
        }

        String one(String parameter) {
            return sent.getOrDefault(parameter, List.of()).stream().findFirst().orElse(null);
        }

        boolean has(String parameter) {
            return sent.containsKey(parameter);
        }

        Set<String> values(String parameter) {
            return sent.getOrDefault(parameter, List.of()).stream()
                    .flatMap(value -> Arrays.stream(value.split(",")))
                    .collect(Collectors.toSet());
        }

        /** Whether some value fits, for each time that the parameter is sent. */
        boolean fits(String parameter, Predicate<String> value) {
            return sent.getOrDefault(parameter, List.of()).stream()
                    .allMatch(values -> Arrays.stream(values.split(",")).anyMatch(value));
        }

        boolean bounds(String counted, long number) {
            return (!has("min" + counted) || number >= Long.parseLong(one("min" + counted)))
                    && (!has("max" + counted) || number <= Long.parseLong(one("max" + counted)));
        }

        List<Days> periods() {
            var periods = new ArrayList<Days>();
            if (has("date")) {
                periods.add(Days.of(one("date")));
            }
            if (has("from") || has("to")) {
                periods.add(new Days(
                        has("from") ? Days.of(one("from")).first : BEGINNING,
                        has("to") ? Days.of(one("to")).last : END,
                        null,
                        null));
            }
            return periods;
        }

        boolean dated(Days days) {
            return periods().stream()
                    .allMatch(period -> days != null
                            && ("within".equals(one("match")) ? days.isWithin(period) : days.overlaps(period)));
        }

        boolean located(JsonNode coordinates) {
            if (!has("bbox")) {
                return true;
            } else if (coordinates.isMissingNode()) {
                return false;
            }
            var edges = Arrays.stream(one("bbox").split(","))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            var longitude = coordinates.path("longitude").asDouble();
            var latitude = coordinates.path("latitude").asDouble();
            var between = edges[0] <= edges[2]
                    ? longitude >= edges[0] && longitude <= edges[2]
                    : longitude >= edges[0] || longitude <= edges[2];
            return between && latitude >= edges[1] && latitude <= edges[3];
        }
    }

    NaiveFilter(Path dataset) throws IOException {
        for (var list : List.of("events", "people", "organisations", "places", "agreements", "sources")) {
            var byId = new TreeMap<String, JsonNode>();
            JSON.readTree(dataset.resolve(list + ".json").toFile())
                    .forEach(entry -> byId.put(entry.path("id").asText(), entry));
            entries.put(list, byId);
        }
    }

    /** The ids of the entries of a list that match, in alphabetical order. */
    List<String> ids(String list, List<Map.Entry<String, String>> parameters) {
        var query = Query.of(parameters);
        return entries.get(list).values().stream()
                .filter(entry -> query.fits("id", entry.path("id").asText()::equals) && matches(list, entry, query))
                .map(entry -> entry.path("id").asText())
                .toList();
    }

    /** Whether an entry of a list that is selected by date belongs to the period on whichever days it was. */
    boolean isCertain(String list, String id, List<Map.Entry<String, String>> parameters) {
        var days = Days.of(entries.get(list).get(id).path(list.equals("sources") ? "published" : "date"));
        return Query.of(parameters).periods().stream().allMatch(days::isCertainIn);
    }

    private boolean matches(String list, JsonNode entry, Query query) {
        return switch (list) {
            case "events" -> event(entry, query);
            case "people" -> person(entry, query);
            case "organisations" -> organisation(entry, query);
            case "places" -> place(entry, query);
            case "agreements" -> agreement(entry, query);
            case "sources" -> source(entry, query);
            default -> throw new IllegalArgumentException(list);
        };
    }

    private boolean event(JsonNode event, Query query) {
        return query.dated(Days.of(event.path("date")))
                && query.fits("resolution", resolution(Days.of(event.path("date")))::equals)
                && query.fits("type", type -> isOfType(event, type))
                && query.fits("eventClass", event.path("eventClass").asText("occurrence")::equals)
                && query.fits("status", status(event)::equals)
                && who(event, query)
                && concern(event, query)
                && where(event, query)
                && parts(event, query)
                && query.fits("agreement", texts(event.path("agreements")).toList()::contains)
                && evidence(event, query);
    }

    private static boolean isOfType(JsonNode event, String type) {
        return EventTypeGroup.typesOf(type).stream()
                .map(EventType::code)
                .anyMatch(event.path("type").asText()::equals);
    }

    private static String resolution(Days days) {
        if (days == null) {
            return "none";
        } else if (days.first.equals(days.last)) {
            return "day";
        } else if (days.first.getYear() != days.last.getYear()) {
            return "longer";
        }
        return days.first.getMonth() == days.last.getMonth() ? "month" : "year";
    }

    private static String status(JsonNode entry) {
        var stances = texts(entry.path("positions"), "stance").toList();
        return switch (entry.path("modality").asText()) {
            case "occurred" -> "confirmed";
            case "expected" -> "expected";
            default ->
                stances.contains("denies")
                        ? "disputed"
                        : stances.contains("asserts") || stances.contains("confirms") ? "alleged" : "speculated";
        };
    }

    private boolean who(JsonNode event, Query query) {
        var roles = query.values("role");
        var inRole = stream(event.path("participants"))
                .filter(one ->
                        roles.isEmpty() || roles.contains(one.path("role").asText()))
                .toList();
        var named = new HashSet<String>();
        stream(event.path("participants")).forEach(one -> named.addAll(nodes(one.path("actor"))));
        return (roles.isEmpty() || !inRole.isEmpty())
                && query.fits("node", named::contains)
                && query.fits(
                        "actor",
                        actor -> inRole.stream()
                                .anyMatch(one -> represents(one.path("actor"), event.path("date"))
                                        .contains(actor)));
    }

    private boolean positions(JsonNode entry, Query query) {
        var stances = query.values("stance");
        var taken = stream(entry.path("positions"))
                .filter(one ->
                        stances.isEmpty() || stances.contains(one.path("stance").asText()))
                .toList();
        return (stances.isEmpty() || !taken.isEmpty())
                && query.fits(
                        "positionBy",
                        actor -> taken.stream()
                                .anyMatch(one -> represents(one.path("actor"), one.path("date"))
                                        .contains(actor)));
    }

    private boolean concern(JsonNode event, Query query) {
        var about = about(event);
        var said = said(event);
        var concerned = new HashSet<>(about);
        concerned.addAll(said);
        concerned.addAll(represented(event.path("participants"), event.path("date")));
        var countries = countries(event);
        Stream.of(stream(event.path("positions")).map(one -> one.path("actor")), claimants(event), aboutActors(event))
                .flatMap(actors -> actors)
                .forEach(actor -> countries.add(actor(actor).path("country").asText()));
        spokenOf(event)
                .flatMap(NaiveFilter::targets)
                .forEach(actor -> countries.add(actor(actor).path("country").asText()));
        var named = new HashSet<String>();
        Stream.of(
                        stream(event.path("participants")).map(one -> one.path("actor")),
                        stream(event.path("positions")).map(one -> one.path("actor")),
                        claimants(event),
                        aboutActors(event),
                        spokenOf(event).flatMap(NaiveFilter::targets))
                .flatMap(actors -> actors)
                .forEach(actor -> named.addAll(nodes(actor)));
        texts(event.at("/about/places"))
                .forEach(place -> countries.add(
                        entries.get("places").get(place).path("country").asText()));
        return positions(event, query)
                && query.fits("saidBy", said::contains)
                && query.fits("about", about::contains)
                && query.fits("concerns", concerned::contains)
                && query.fits("concernsCountry", countries::contains)
                && query.fits("concernsNode", named::contains);
    }

    /** An actor and its country as nodes of networks. */
    private List<String> nodes(JsonNode actor) {
        var country = actor(actor).path("country").asText();
        return List.of(actor.asText(), "country:" + country);
    }

    /** Those who speak in it or in what it is part of, hold a position on it or give a figure. */
    private Set<String> said(JsonNode event) {
        var said = new HashSet<String>();
        for (var whole : upwards("events", "partOf", event.path("id").asText())) {
            var speech = entries.get("events").get(whole);
            stream(speech.path("participants"))
                    .filter(one -> one.path("role").asText().equals("speaker"))
                    .forEach(one -> said.addAll(represents(one.path("actor"), speech.path("date"))));
        }
        stream(event.path("positions")).forEach(one -> said.addAll(represents(one.path("actor"), one.path("date"))));
        claimants(event).forEach(actor -> said.addAll(represents(actor, event.path("date"))));
        return said;
    }

    private Set<String> about(JsonNode event) {
        var about = new HashSet<String>();
        aboutActors(event).forEach(actor -> about.addAll(represents(actor, event.path("date"))));
        spokenOf(event)
                .forEach(other -> targets(other).forEach(actor -> about.addAll(represents(actor, other.path("date")))));
        texts(event.at("/about/places")).forEach(place -> about.addAll(upwards("places", "parent", place)));
        spokenOf(event).forEach(other -> about.add(other.path("id").asText()));
        texts(event.at("/about/agreements")).forEach(about::add);
        if (isSpeech(event) || !isFact(event)) {
            texts(event.path("agreements")).forEach(about::add);
        }
        return about;
    }

    /** The events that it is about, and what they are part of. */
    private Stream<JsonNode> spokenOf(JsonNode event) {
        return texts(event.at("/about/events"))
                .flatMap(other -> upwards("events", "partOf", other).stream())
                .map(entries.get("events")::get);
    }

    private static Stream<JsonNode> targets(JsonNode event) {
        return stream(event.path("participants"))
                .filter(one -> one.path("role").asText().equals("target"))
                .map(one -> one.path("actor"));
    }

    private static Stream<JsonNode> aboutActors(JsonNode event) {
        return Stream.concat(
                stream(event.at("/about/actors")),
                stream(event.path("participants"))
                        .filter(one -> isSpeech(event)
                                        && one.path("role").asText().equals("target")
                                || isClaimedByOthers(event, one.path("actor").asText()))
                        .map(one -> one.path("actor")));
    }

    private static boolean isClaimedByOthers(JsonNode event, String actor) {
        return !isFact(event) && texts(event.path("positions"), "actor").anyMatch(holder -> !holder.equals(actor));
    }

    private static boolean isFact(JsonNode event) {
        return event.path("modality").asText().equals("occurred");
    }

    private static boolean isSpeech(JsonNode event) {
        return EventTypeGroup.SPEECH
                .types()
                .contains(Vocabulary.find(EventType.class, event.path("type").asText())
                        .orElseThrow());
    }

    private static Stream<JsonNode> claimants(JsonNode entry) {
        return stream(entry.path("quantities")).flatMap(one -> stream(one.path("claimedBy")));
    }

    private Set<String> countries(JsonNode event) {
        var countries = new HashSet<String>();
        stream(event.path("participants"))
                .forEach(one ->
                        countries.add(actor(one.path("actor")).path("country").asText()));
        if (event.has("place")) {
            countries.add(entries.get("places")
                    .get(event.path("place").asText())
                    .path("country")
                    .asText());
        }
        return countries;
    }

    private boolean where(JsonNode event, Query query) {
        var place = event.path("place").asText();
        return query.fits("country", countries(event)::contains)
                && query.fits(
                        "place",
                        one -> event.has("place")
                                && upwards("places", "parent", place).contains(one))
                && query.located(
                        event.has("place")
                                ? entries.get("places").get(place).path("coordinates")
                                : event.path("place"));
    }

    private boolean parts(JsonNode event, Query query) {
        var whole = event.path("partOf").asText();
        var parts = query.one("parts");
        return (parts == null || parts.equals("include") || parts.equals("only") == event.has("partOf"))
                && query.fits(
                        "partOf",
                        one -> event.has("partOf")
                                && upwards("events", "partOf", whole).contains(one));
    }

    private boolean evidence(JsonNode event, Query query) {
        var reporting = stream(event.path("citations"))
                .filter(citation -> !citation.has("supports"))
                .map(citation -> citation.path("source").asText())
                .collect(Collectors.toSet());
        var publishers = reporting.stream()
                .map(id -> entries.get("sources").get(id))
                .map(source -> source.path("wireAgency")
                        .asText(source.path("publisher")
                                .asText("source " + source.path("id").asText())))
                .collect(Collectors.toSet());
        var cited = Stream.of("citations", "positions", "quantities", "conflicts")
                .flatMap(field -> event.path(field).findValuesAsText("source").stream())
                .collect(Collectors.toSet());
        return query.fits("source", cited::contains)
                && query.fits(
                        "publisher",
                        publisher -> reporting.stream()
                                .map(id -> entries.get("sources").get(id))
                                .anyMatch(source -> isPublisher(source, publisher)))
                && query.bounds("Sources", reporting.size())
                && query.bounds("Publishers", publishers.size())
                && (!query.has("knownBy")
                        || reporting.stream()
                                .map(id ->
                                        Days.of(entries.get("sources").get(id).path("published")))
                                .anyMatch(days -> !days.last.isAfter(LocalDate.parse(query.one("knownBy")))))
                && query.fits(
                        "conflicts", Boolean.toString(!event.path("conflicts").isEmpty())::equals)
                && query.fits(
                        "denied",
                        Boolean.toString(
                                texts(event.path("positions"), "stance").anyMatch("denies"::equals))::equals);
    }

    private static boolean isPublisher(JsonNode source, String publisher) {
        return source.path("publisher").asText().equals(publisher)
                || source.path("wireAgency").asText().equals(publisher);
    }

    private boolean person(JsonNode person, Query query) {
        var organisations = query.values("organisation");
        return query.fits("country", person.path("country").asText()::equals)
                && (organisations.isEmpty() && !query.has("on")
                        || stream(person.path("offices"))
                                .filter(office -> office.has("organisation"))
                                .filter(office ->
                                        !query.has("on") || held(office).overlaps(Days.of(query.one("on"))))
                                .anyMatch(office -> organisations.isEmpty()
                                        || upwards(
                                                        "organisations",
                                                        "parent",
                                                        office.path("organisation")
                                                                .asText())
                                                .stream()
                                                .anyMatch(organisations::contains)));
    }

    private boolean organisation(JsonNode organisation, Query query) {
        return query.fits("country", organisation.path("country").asText()::equals)
                && query.fits("kind", organisation.path("kind").asText()::equals)
                && isWithin("organisations", organisation, query);
    }

    private boolean place(JsonNode place, Query query) {
        return query.fits("country", place.path("country").asText()::equals)
                && query.fits("kind", place.path("kind").asText()::equals)
                && isWithin("places", place, query)
                && query.located(place.path("coordinates"));
    }

    private boolean isWithin(String list, JsonNode entry, Query query) {
        return query.fits(
                "parent",
                parent -> entry.has("parent")
                        && upwards(list, "parent", entry.path("parent").asText())
                                .contains(parent));
    }

    private boolean agreement(JsonNode agreement, Query query) {
        var date = agreement.path("date");
        var parties = represented(agreement.path("parties"), date);
        stream(agreement.path("signatories"))
                .forEach(signatory -> parties.addAll(represents(signatory.path("person"), date)));
        var concerned = new HashSet<>(parties);
        stream(agreement.path("positions"))
                .forEach(one -> concerned.addAll(represents(one.path("actor"), one.path("date"))));
        claimants(agreement).forEach(actor -> concerned.addAll(represents(actor, date)));
        var kinds = Stream.concat(Stream.of(agreement.path("kind")), stream(agreement.path("otherKinds")))
                .map(JsonNode::asText)
                .toList();
        return query.dated(Days.of(date))
                && query.fits("kind", kinds::contains)
                && query.fits("status", status(agreement)::equals)
                && query.fits("party", parties::contains)
                && positions(agreement, query)
                && query.fits("concerns", concerned::contains);
    }

    private boolean source(JsonNode source, Query query) {
        return query.dated(Days.of(source.path("published")))
                && query.fits("publisher", publisher -> isPublisher(source, publisher))
                && query.fits(
                        "language",
                        language -> List.of("language", "originalLanguage").stream()
                                .anyMatch(field -> source.path(field).asText().equals(language)));
    }

    private JsonNode actor(JsonNode id) {
        var person = entries.get("people").get(id.asText());
        return person != null ? person : entries.get("organisations").get(id.asText());
    }

    private Set<String> represented(JsonNode actors, JsonNode date) {
        return stream(actors)
                .flatMap(one -> represents(one.path("actor"), date).stream())
                .collect(Collectors.toSet());
    }

    /**
     * The actor, the bodies that it belongs to, and those in which a person held an office then; a state is also represented by
     * those who may have held theirs then.
     */
    private Set<String> represents(JsonNode actor, JsonNode date) {
        var represented = new LinkedHashSet<>(upwards("organisations", "parent", actor.asText()));
        represented.add(actor.asText());
        var then = date.isTextual() ? Days.of(date) : Days.ALL;
        for (var office :
                entries.get("people").getOrDefault(actor.asText(), date).path("offices")) {
            for (var body : upwards(
                    "organisations", "parent", office.path("organisation").asText())) {
                var isState = entries.get("organisations")
                        .get(body)
                        .path("kind")
                        .asText()
                        .equals("state");
                if ((isState ? possible(office) : held(office)).overlaps(then)) {
                    represented.add(body);
                }
            }
        }
        return represented;
    }

    private static Days held(JsonNode office) {
        var attested = Days.of(office.path("attested"));
        return tenure(office, attested.first, attested.last);
    }

    private static Days possible(JsonNode office) {
        return tenure(office, BEGINNING, END);
    }

    private static Days tenure(JsonNode office, LocalDate earliest, LocalDate latest) {
        return new Days(
                office.has("from") ? Days.of(office.path("from")).first : earliest,
                office.has("to") ? Days.of(office.path("to")).last : latest,
                null,
                null);
    }

    /** An entry and all that it is part of. */
    private List<String> upwards(String list, String field, String id) {
        var chain = new ArrayList<String>();
        for (var next = entries.get(list).get(id);
                next != null;
                next = entries.get(list).get(next.path(field).asText())) {
            chain.add(next.path("id").asText());
        }
        return chain;
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return array.valueStream();
    }

    private static Stream<String> texts(JsonNode array) {
        return stream(array).map(JsonNode::asText);
    }

    private static Stream<String> texts(JsonNode array, String field) {
        return stream(array).map(one -> one.path(field).asText());
    }
}
