package org.tumen.dataset.check;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tumen.dataset.DatasetFile;

/** A JSON value with its file and pointer, so that violations can be reported at it. */
public record JsonValue(DatasetFile file, JsonPointer pointer, JsonNode value) {

    public static JsonValue root(DatasetFile file, JsonNode value) {
        return new JsonValue(file, JsonPointer.empty(), value);
    }

    JsonValue at(String property) {
        return new JsonValue(file, pointer.appendProperty(property), value.path(property));
    }

    Stream<JsonValue> elements() {
        return IntStream.range(0, value.isArray() ? value.size() : 0)
                .mapToObj(i -> new JsonValue(file, pointer.appendIndex(i), value.get(i)));
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
        var children = value.isObject() ? value.propertyStream().map(property -> at(property.getKey())) : elements();
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

    boolean has(String property) {
        return value.has(property);
    }

    /** The value of a property, if it is a string. */
    public Optional<String> text(String property) {
        return at(property).text();
    }

    Optional<String> text() {
        return value.isTextual() ? Optional.of(value.textValue()) : Optional.empty();
    }
}
