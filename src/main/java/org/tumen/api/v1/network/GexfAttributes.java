package org.tumen.api.v1.network;

import java.util.LinkedHashMap;
import java.util.Map;

/** Attributes of nodes and edges beyond GEXF's own: their declarations and their values use the same names. */
final class GexfAttributes {

    private static final String STRING = "string";
    private static final String INTEGER = "integer";

    /** Types of the attributes of nodes, by name. */
    static final Map<String, String> OF_NODES = types(
            Map.of("degree", INTEGER, "events", INTEGER),
            "labelEn",
            "labelJa",
            "kind",
            "country",
            "degree",
            "events",
            "href");

    /** Types of the attributes of edges, by name. */
    static final Map<String, String> OF_EDGES = types(
            Map.of(
                    "confirmed", INTEGER,
                    "expected", INTEGER,
                    "alleged", INTEGER,
                    "disputed", INTEGER,
                    "speculated", INTEGER),
            "confirmed",
            "expected",
            "alleged",
            "disputed",
            "speculated",
            "firstDay",
            "lastDay",
            "events",
            "href");

    private GexfAttributes() {}

    static Map<String, Object> of(NetworkView.Node node, String basePath) {
        var values = new LinkedHashMap<String, Object>();
        values.put("labelEn", node.label().en());
        values.put("labelJa", node.label().ja());
        values.put("kind", node.kind());
        values.put("country", node.country());
        values.put("degree", node.degree());
        values.put("events", node.events());
        values.put("href", basePath + node.href());
        return values;
    }

    /** The values of an edge; spaces separate the ids of its events. */
    static Map<String, Object> of(NetworkView.Link link, String basePath) {
        var values = new LinkedHashMap<String, Object>();
        values.put("confirmed", link.statuses().confirmed());
        values.put("expected", link.statuses().expected());
        values.put("alleged", link.statuses().alleged());
        values.put("disputed", link.statuses().disputed());
        values.put("speculated", link.statuses().speculated());
        values.put("firstDay", link.firstDay());
        values.put("lastDay", link.lastDay());
        values.put("events", String.join(" ", link.events()));
        values.put("href", basePath + link.href());
        return values;
    }

    private static Map<String, String> types(Map<String, String> others, String... names) {
        var types = new LinkedHashMap<String, String>();
        for (var name : names) {
            types.put(name, others.getOrDefault(name, STRING));
        }
        return types;
    }
}
