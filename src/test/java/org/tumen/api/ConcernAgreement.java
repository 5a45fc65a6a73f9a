package org.tumen.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tumen.model.EventType;
import org.tumen.model.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** Whom events concern, found by the filters and by reading the events themselves. */
abstract class ConcernAgreement {

    @Test
    void of_people_for_whom_nobody_else_acts_is_found_what_the_events_say() {
        var events = events();
        for (var person : Api.ids("/v1/people?limit=500")) {
            agrees("actor", person, events, ConcernAgreement::participants);
            agrees("positionBy", person, events, ConcernAgreement::holders);
            agrees("saidBy", person, events, event -> sayers(event, events));
            agrees("about", person, events, event -> subjects(event, events));
            agrees("concerns", person, events, event -> concerned(event, events));
        }
    }

    @Test
    void of_organisations_is_found_what_the_events_say_and_what_their_people_and_bodies_do() {
        var events = events();
        for (var organisation : Api.ids("/v1/organisations?limit=500")) {
            assertThat(found("concerns", organisation))
                    .as(organisation)
                    .containsAll(named(organisation, events, event -> concerned(event, events)))
                    .containsAll(found("actor", organisation))
                    .containsAll(found("saidBy", organisation))
                    .containsAll(found("about", organisation));
        }
    }

    @Test
    void a_country_is_concerned_by_its_actors_and_places() {
        var events = events();
        for (var state :
                Answer.texts(Answer.of("/v1/organisations?kind=state&limit=500").path("items"), "country")) {
            if (!state.isEmpty()) {
                agrees("concernsCountry", state, events, event -> countries(event, events));
            }
        }
    }

    private static void agrees(
            String parameter, String value, List<JsonNode> events, Function<JsonNode, Stream<String>> ids) {
        assertThat(found(parameter, value)).as("%s=%s", parameter, value).isEqualTo(named(value, events, ids));
    }

    private static List<JsonNode> events() {
        return Answer.list(Answer.of("/v1/events?limit=500").path("items"));
    }

    private static Set<String> found(String parameter, String value) {
        return new TreeSet<>(Api.ids("/v1/events?limit=500&%s=%s".formatted(parameter, value)));
    }

    private static Set<String> named(String id, List<JsonNode> events, Function<JsonNode, Stream<String>> ids) {
        return events.stream()
                .filter(event -> ids.apply(event).anyMatch(id::equals))
                .map(event -> event.path("id").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> participants(JsonNode event) {
        return texts(event, "participants", "/actor/id");
    }

    private static Stream<String> holders(JsonNode event) {
        return texts(event, "positions", "/actor/id");
    }

    private static Stream<String> subjects(JsonNode event, List<JsonNode> events) {
        var type = Vocabulary.find(EventType.class, event.path("type").asText()).orElseThrow();
        var targets = type.isSpeech() ? inRole("target", event) : Stream.<String>empty();
        var claimed = participants(event)
                .filter(actor -> !event.path("modality").asText().equals("occurred")
                        && holders(event).anyMatch(holder -> !holder.equals(actor)));
        return Stream.of(
                        texts(event.path("about"), "actors", "/id"),
                        targets,
                        claimed,
                        targetsSpokenOf(event, events)
                                .map(actor -> actor.path("id").asText()))
                .flatMap(ids -> ids);
    }

    private static Stream<String> sayers(JsonNode event, List<JsonNode> events) {
        return Stream.of(speakers(event, events), holders(event), claimants(event))
                .flatMap(ids -> ids);
    }

    /** Its own, and those of all that it is part of. */
    private static Stream<String> speakers(JsonNode event, List<JsonNode> events) {
        return withWholes(event.path("id").asText(), events).flatMap(one -> inRole("speaker", one));
    }

    /** Whom the events that it is about were directed against. */
    private static Stream<JsonNode> targetsSpokenOf(JsonNode event, List<JsonNode> events) {
        return texts(event.path("about"), "events", "/id")
                .flatMap(id -> withWholes(id, events))
                .flatMap(one -> actorsInRole("target", one));
    }

    private static Stream<JsonNode> withWholes(String id, List<JsonNode> events) {
        return events.stream()
                .filter(one -> one.path("id").asText().equals(id))
                .flatMap(one -> Stream.concat(
                        Stream.of(one), withWholes(one.at("/partOf/id").asText(), events)));
    }

    private static Stream<String> inRole(String role, JsonNode event) {
        return actorsInRole(role, event).map(actor -> actor.path("id").asText());
    }

    private static Stream<JsonNode> actorsInRole(String role, JsonNode event) {
        return Answer.list(event.path("participants")).stream()
                .filter(one -> one.path("role").asText().equals(role))
                .map(one -> one.path("actor"));
    }

    private static Stream<String> claimants(JsonNode event) {
        return Answer.list(event.path("quantities")).stream().flatMap(quantity -> texts(quantity, "claimedBy", "/id"));
    }

    private static Stream<String> concerned(JsonNode event, List<JsonNode> events) {
        return Stream.of(participants(event), holders(event), subjects(event, events), claimants(event))
                .flatMap(ids -> ids);
    }

    private static Stream<String> countries(JsonNode event, List<JsonNode> events) {
        return Stream.of(
                        texts(event, "participants", "/actor/country"),
                        texts(event, "positions", "/actor/country"),
                        texts(event.path("about"), "actors", "/country"),
                        texts(event.path("about"), "places", "/country"),
                        Answer.list(event.path("quantities")).stream()
                                .flatMap(quantity -> texts(quantity, "claimedBy", "/country")),
                        targetsSpokenOf(event, events)
                                .map(actor -> actor.path("country").asText()),
                        Stream.of(event.at("/place/country").asText()))
                .flatMap(codes -> codes);
    }

    private static Stream<String> texts(JsonNode node, String list, String pointer) {
        return Answer.list(node.path(list)).stream().map(one -> one.at(pointer).asText());
    }
}
