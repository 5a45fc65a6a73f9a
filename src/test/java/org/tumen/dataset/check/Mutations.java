package org.tumen.dataset.check;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.Consumer;

/** What can be done to an entry to spoil it; places are JSON Pointers within the entry. */
public final class Mutations {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Mutations() {}

    public static Consumer<ObjectNode> set(String place, Object value) {
        var pointer = JsonPointer.compile(place);
        return entry -> {
            var holder = entry.requiredAt(pointer.head());
            var last = pointer.last();
            if (holder instanceof ArrayNode array) {
                array.set(last.getMatchingIndex(), node(value));
            } else {
                ((ObjectNode) holder).set(last.getMatchingProperty(), node(value));
            }
        };
    }

    static Consumer<ObjectNode> remove(String place) {
        var pointer = JsonPointer.compile(place);
        return entry -> {
            var holder = entry.requiredAt(pointer.head());
            var last = pointer.last();
            if (holder instanceof ArrayNode array) {
                array.remove(last.getMatchingIndex());
            } else {
                ((ObjectNode) holder).remove(last.getMatchingProperty());
            }
        };
    }

    /** Puts the value first in the list, so that it is found at 0 whatever else is there. */
    public static Consumer<ObjectNode> add(String list, Object value) {
        return entry -> array(entry, list).insert(0, node(value));
    }

    /** Has the first of the list stand there once more, at 1. */
    public static Consumer<ObjectNode> repeat(String list) {
        return entry -> array(entry, list).insert(1, array(entry, list).get(0).deepCopy());
    }

    /** Adds a citation at 0 instead of spoiling one: that could leave a paragraph uncited. */
    static Consumer<ObjectNode> cite(String source, Object paragraph, Object start, Object end) {
        return add(
                "/citations",
                Map.of("source", source, "paragraph", paragraph, "start", start, "end", end, "sha256", "0".repeat(64)));
    }

    static Consumer<ObjectNode> cite(String source, int paragraph, int start, int end, String supports) {
        return cite(source, paragraph, start, end).andThen(set("/citations/0/supports", supports));
    }

    private static ArrayNode array(ObjectNode entry, String list) {
        return entry.withArray(JsonPointer.compile(list));
    }

    private static JsonNode node(Object value) {
        return JSON.valueToTree(value);
    }
}
