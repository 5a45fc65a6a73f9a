package org.tumen.dataset.check;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tumen.dataset.DatasetFile;

/**
 * A JSON value that knows its file and where it is in it, so that violations can be reported at it. The pointer is made only then: most
 * values have no violation.
 */
public final class JsonValue {

    private final DatasetFile file;
    private final JsonValue parent;
    private final String property;
    private final int index;
    private final JsonNode value;

    /**
     * @param parent null for the root of a file
     * @param property of the parent; null for an element
     * @param index in the parent, if there is no property
     */
    private JsonValue(DatasetFile file, JsonValue parent, String property, int index, JsonNode value) {
        this.file = file;
        this.parent = parent;
        this.property = property;
        this.index = index;
        this.value = value;
    }

    public static JsonValue root(DatasetFile file, JsonNode value) {
        return new JsonValue(file, null, null, 0, value);
    }

    /** An entry of a file whose root is not at hand. */
    static JsonValue entry(DatasetFile file, int index, JsonNode value) {
        return root(file, MissingNode.getInstance()).element(index, value);
    }

    public DatasetFile file() {
        return file;
    }

    public JsonNode value() {
        return value;
    }

    public JsonPointer pointer() {
        if (parent == null) {
            return JsonPointer.empty();
        }
        return property == null
                ? parent.pointer().appendIndex(index)
                : parent.pointer().appendProperty(property);
    }

    /** Whether this is the value of a property of one of the names. */
    boolean isNamed(Set<String> names) {
        return property != null && names.contains(property);
    }

    JsonValue at(String name) {
        return new JsonValue(file, this, name, 0, value.path(name));
    }

    Stream<JsonValue> elements() {
        return IntStream.range(0, value.isArray() ? value.size() : 0).mapToObj(i -> element(i, value.get(i)));
    }

    private JsonValue element(int at, JsonNode element) {
        return new JsonValue(file, this, null, at, element);
    }

    /** The values at a path such as {@code participants/*}{@code /actor}, where {@code *} means every element. */
    Stream<JsonValue> select(String path) {
        var values = Stream.of(this);
        for (var step : path.split("/")) {
            values = step.equals("*") ? values.flatMap(JsonValue::elements) : values.map(value -> value.at(step));
        }
        return values.filter(JsonValue::present);
    }

    /** This value and all of its descendants. */
    Stream<JsonValue> all() {
        var children = value.isObject() ? value.propertyStream().map(child -> at(child.getKey())) : elements();
        return Stream.concat(Stream.of(this), children.flatMap(JsonValue::all));
    }

    /** The citations within this value, at any depth. */
    Stream<JsonValue> citations() {
        return all().filter(descendant -> descendant.has("citations"))
                .flatMap(descendant -> descendant.select("citations/*"));
    }

    boolean present() {
        return !value.isMissingNode();
    }

    boolean has(String name) {
        return value.has(name);
    }

    /** The value of a property, if it is a string. */
    public Optional<String> text(String name) {
        return text(value.path(name));
    }

    Optional<String> text() {
        return text(value);
    }

    private static Optional<String> text(JsonNode node) {
        return Optional.ofNullable(node.textValue());
    }
}
