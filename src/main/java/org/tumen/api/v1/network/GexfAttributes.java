package org.tumen.api.v1.network;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the nodes and edges of a GEXF graph carry beyond GEXF's own attributes: each under one name in both places. */
final class GexfAttributes {

    private static final String STRING = "string";
    private static final String INTEGER = "integer";

    /** The types by the names, of nodes. */
    static final Map<String, String> OF_NODES = types(
            Map.of("degree", INTEGER, "events", INTEGER),
            "labelEn",
            "labelJa",
            "kind",
            "country",
            "degree",
            "events",
            "href");

    /** The types by the names, of edges. */
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
            "events");

    private GexfAttributes() {}

    static Map<String, Object> of(NetworkView.Node node) {
        var values = new LinkedHashMap<String, Object>();
        values.put("labelEn", node.label().en());
        values.put("labelJa", node.label().ja());
        values.put("kind", node.kind());
        values.put("country", node.country());
        values.put("degree", node.degree());
        values.put("events", node.events());
        values.put("href", node.href());
        return values;
    }

    /** The values of an edge; the ids of its events are separated by spaces. */
    static Map<String, Object> of(NetworkView.Link link) {
        var values = new LinkedHashMap<String, Object>();
        values.put("confirmed", link.statuses().confirmed());
        values.put("expected", link.statuses().expected());
        values.put("alleged", link.statuses().alleged());
        values.put("disputed", link.statuses().disputed());
        values.put("speculated", link.statuses().speculated());
        values.put("firstDay", link.firstDay());
        values.put("lastDay", link.lastDay());
        values.put("events", String.join(" ", link.events()));
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
