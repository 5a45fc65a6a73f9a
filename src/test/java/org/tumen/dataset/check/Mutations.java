package org.tumen.dataset.check;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.Consumer;

/** Modifications of an entry; locations are JSON Pointers within it. */
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

    /** Inserts a value at index 0 of a list. */
    public static Consumer<ObjectNode> add(String list, Object value) {
        return entry -> array(entry, list).insert(0, node(value));
    }

    /** Duplicates the first element of a list at index 1. */
    public static Consumer<ObjectNode> repeat(String list) {
        return entry -> array(entry, list).insert(1, array(entry, list).get(0).deepCopy());
    }

    /** Inserts a citation at index 0; modifying an existing one could leave a paragraph uncited. */
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
