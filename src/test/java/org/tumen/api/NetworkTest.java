package org.tumen.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@TestInstance(Lifecycle.PER_CLASS)
class NetworkTest {

    private static final String GEXF = "http://gexf.net/1.3";

    private RandomFilters filters;

    @BeforeEach
    void readFilters() {
        if (filters == null) {
            filters = new RandomFilters();
        }
    }

    @Test
    void participants_of_the_same_events_are_linked_as_the_events_name_them() {
        var link = "links.find { it.source == 'iceland' && it.target == 'malta' }";
        Api.get("/v1/network")
                .body("level", is("actor"))
                .body("total", is(14))
                .body(link + ".weight", is(4))
                .body(
                        link + ".events",
                        contains("alleged-sale", "denied-sale", "some-time-in-2024", "around-the-first-of-june"))
                .body(link + ".statuses.confirmed", is(2))
                .body(link + ".statuses.alleged", is(1))
                .body(link + ".statuses.disputed", is(1))
                .body(link + ".firstDay", is("2023-01-01"))
                .body(link + ".lastDay", is("2024-12-31"))
                .body("nodes.find { it.id == 'jon-borg' }.kind", is("person"))
                .body("nodes.find { it.id == 'jon-borg' }.label.ja", is("ヨン・ボルグ"))
                .body("nodes.find { it.id == 'jon-borg' }.degree", is(2))
                .body("nodes.find { it.id == 'maria-borg' }.degree", is(0))
                .body("nodes.find { it.id == 'maltese-foreign-ministry' }", nullValue());
    }

    @Test
    void at_the_level_of_people_there_are_only_people() {
        Api.get("/v1/network?level=person")
                .body("nodes.kind.unique()", contains("person"))
                .body("links.size()", is(1))
                .body("links[0].source", is("anna-jonsdottir"))
                .body("links[0].target", is("jon-borg"))
                .body("links[0].events", contains("talks-at-harpa"));
    }

    @Test
    void at_the_level_of_organisations_people_are_the_offices_that_they_held_at_the_time() {
        var nodes = "nodes.id";
        Api.get("/v1/network?level=organisation&type=statement&place=reykjavik")
                .body(nodes, containsInAnyOrder("icelandic-foreign-ministry", "malta"))
                .body("links.size()", is(1));
        // She is minister no more.
        Api.get("/v1/network?level=organisation&type=meeting").body(nodes, contains("maltese-foreign-ministry"));
    }

    @Test
    void at_the_level_of_countries_everybody_is_the_country_they_come_from() {
        Api.get("/v1/network?level=country&place=harpa")
                .body("nodes.id", contains("IS", "MT"))
                .body("nodes[0].label.ja", is("アイスランド"))
                .body("links[0].weight", is(2))
                .body("links[0].firstDay", is("2024-06-19"));
    }

    @Test
    void it_is_the_node_link_form_of_networkx() {
        for (var level : List.of("actor", "country")) {
            var network = Answer.of("/v1/network?level=" + level);
            assertThat(network.path("directed")).isEqualTo(BooleanNode.FALSE);
            assertThat(network.path("multigraph")).isEqualTo(BooleanNode.FALSE);
            assertThat(network.path("graph").isObject()).isTrue();
            assertThat(Answer.texts(network.path("links"), "id"))
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .doesNotContainAnyElementsOf(Answer.texts(network.path("nodes"), "id"))
                    .isEqualTo(Answer.list(network.path("links")).stream()
                            .map(link -> "%s--%s"
                                    .formatted(
                                            link.path("source").asText(),
                                            link.path("target").asText()))
                            .toList());
        }
    }

    @Test
    void nobody_makes_an_empty_network() {
        Api.get("/v1/network?country=FR").body("nodes", is(empty())).body("links", is(empty()));
    }

    static LongStream seeds() {
        return LongStream.range(0, 12);
    }

    @ParameterizedTest(name = "query {0}")
    @MethodSource("seeds")
    void links_agree_with_the_events_that_they_name(long seed) {
        var query = filters.query(seed);
        var events = Answer.of("/v1/events?limit=500&" + query).path("items");
        var network = Answer.of("/v1/network?" + query);
        assertThat(network.path("total").asInt()).isEqualTo(events.size());
        assertThat(links(network)).as(query).isEqualTo(shared(events));
        for (var node : network.path("nodes")) {
            var id = node.path("id").asText();
            assertThat(node.path("events").asLong())
                    .isEqualTo(Answer.list(events).stream()
                            .filter(event -> participants(event).contains(id))
                            .count());
            assertThat(node.path("degree").asLong())
                    .isEqualTo(Answer.list(network.path("links")).stream()
                            .filter(link -> link.path("source").asText().equals(id)
                                    || link.path("target").asText().equals(id))
                            .count());
        }
        assertThat(Answer.texts(network.path("nodes"), "id")).containsExactlyInAnyOrderElementsOf(everybody(events));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void links_lead_to_the_events_that_they_stand_for(long seed) {
        var levels = List.of("actor", "person", "organisation", "country");
        var relation = List.of("participation", "concern").get((int) seed % 2);
        for (var level : levels) {
            var query = filters.query(seed);
            var network = Answer.of("/v1/network?level=%s&relation=%s&%s".formatted(level, relation, query));
            for (var link : network.path("links")) {
                var events = Answer.of(link.path("href").asText() + "&limit=500");
                assertThat(events.path("total")).isEqualTo(link.path("weight"));
                assertThat(Answer.texts(events.path("items"), "id"))
                        .as("%s %s", query, link)
                        .isEqualTo(Answer.list(link.path("events")).stream()
                                .map(JsonNode::asText)
                                .toList());
            }
        }
    }

    @Test
    void nodes_at_different_levels_can_be_asked_for_together() {
        var both = Api.events("node=country:IS&node=malta");
        assertThat(both).isNotEmpty().isEqualTo(Api.events("node=アイスランド,country:Iceland&node=Malta"));
        // Who acts for it is not named, and finds it only as an actor.
        assertThat(Api.events("node=iceland")).isNotEqualTo(Api.events("actor=iceland"));
        assertThat(Api.events("actor=iceland")).containsAll(Api.events("node=iceland"));
        assertThat(Api.events("concernsNode=iceland")).containsAll(Api.events("node=iceland"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void gexf_has_what_json_has(long seed) throws Exception {
        var levels = List.of("actor", "person", "organisation", "country");
        var query = "level=" + levels.get((int) seed % 4) + "&" + filters.query(seed + 50);
        var network = Answer.of("/v1/network?" + query);
        var gexf = gexf(query);
        assertThat(gexf.getNamespaceURI()).isEqualTo(GEXF);
        assertThat(gexf.getAttribute("version")).isEqualTo("1.3");
        var nodes = elements(gexf, "node");
        assertThat(nodes).hasSameSizeAs(network.path("nodes"));
        var ids = new TreeSet<String>();
        for (var i = 0; i < nodes.size(); i++) {
            var json = network.at("/nodes/" + i);
            assertThat(nodes.get(i).getAttribute("id"))
                    .isEqualTo(json.path("id").asText());
            assertThat(nodes.get(i).getAttribute("label"))
                    .isEqualTo(json.at("/label/en").asText());
            assertThat(values(gexf, "node", nodes.get(i)))
                    .containsEntry("labelJa", json.at("/label/ja").asText())
                    .containsEntry("degree", json.path("degree").asText());
            ids.add(json.path("id").asText());
        }
        var edges = elements(gexf, "edge");
        assertThat(edges).hasSameSizeAs(network.path("links"));
        for (var i = 0; i < edges.size(); i++) {
            var json = network.at("/links/" + i);
            assertThat(ids)
                    .contains(edges.get(i).getAttribute("source"), edges.get(i).getAttribute("target"));
            assertThat(edges.get(i).getAttribute("weight"))
                    .isEqualTo(json.path("weight").asText());
            var values = values(gexf, "edge", edges.get(i));
            assertThat(values.get("events").split(" "))
                    .hasSize(json.path("weight").asInt());
            assertThat(values.get("href")).isEqualTo(json.path("href").asText());
            assertThat(values.get("firstDay")).isEqualTo(json.path("firstDay").asText(null));
        }
    }

    @Test
    void gexf_is_negotiated_too() {
        RestAssured.given()
                .accept("application/gexf+xml")
                .get("/v1/network")
                .then()
                .statusCode(200)
                .contentType(containsString("application/gexf+xml"));
    }

    /** As a schema would: the root of what is well-formed, in the one namespace, with every attribute declared. */
    private static Element gexf(String query) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var bytes = Answer.response("/v1/network?" + query + "format=gexf").body();
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getDocumentElement();
    }

    private static List<Element> elements(Element within, String name) {
        NodeList found = within.getElementsByTagNameNS(GEXF, name);
        var elements = new ArrayList<Element>();
        for (var i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The values of an element by the titles of their attributes, all of which are declared for its class. */
    private static Map<String, String> values(Element gexf, String ofClass, Element element) {
        var titles = new HashMap<String, String>();
        elements(gexf, "attributes").stream()
                .filter(attributes -> attributes.getAttribute("class").equals(ofClass))
                .flatMap(attributes -> elements(attributes, "attribute").stream())
                .forEach(attribute -> titles.put(attribute.getAttribute("id"), attribute.getAttribute("title")));
        var values = new HashMap<String, String>();
        elements(element, "attvalue").forEach(value -> {
            assertThat(titles).containsKey(value.getAttribute("for"));
            values.put(titles.get(value.getAttribute("for")), value.getAttribute("value"));
        });
        return values;
    }

    private static Map<String, Set<String>> links(JsonNode network) {
        var links = new TreeMap<String, Set<String>>();
        for (var link : network.path("links")) {
            var events = new TreeSet<String>();
            link.path("events").forEach(event -> events.add(event.asText()));
            assertThat(link.path("weight").asInt()).isEqualTo(events.size());
            links.put(link.path("source").asText() + " " + link.path("target").asText(), events);
        }
        return links;
    }

    private static Map<String, Set<String>> shared(JsonNode events) {
        var shared = new TreeMap<String, Set<String>>();
        for (var event : events) {
            var participants = List.copyOf(participants(event));
            for (var i = 0; i < participants.size(); i++) {
                for (var j = i + 1; j < participants.size(); j++) {
                    shared.computeIfAbsent(participants.get(i) + " " + participants.get(j), pair -> new TreeSet<>())
                            .add(event.path("id").asText());
                }
            }
        }
        return shared;
    }

    private static Set<String> everybody(JsonNode events) {
        var everybody = new TreeSet<String>();
        events.forEach(event -> everybody.addAll(participants(event)));
        return everybody;
    }

    private static TreeSet<String> participants(JsonNode event) {
        var ids = new TreeSet<String>();
        event.path("participants").forEach(one -> ids.add(one.at("/actor/id").asText()));
        return ids;
    }
}
