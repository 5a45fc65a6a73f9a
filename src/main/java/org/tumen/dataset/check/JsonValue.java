package org.tumen.dataset.check;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tumen.dataset.DatasetFile;

/** A value in a file together with its place there, so that whatever is wrong with it can be said where it is. */
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

    /** The values at a path such as {@code participants/*}{@code /actor}, where {@code *} is each element. */
    Stream<JsonValue> select(String path) {
        var here = Stream.of(this);
        for (var step : path.split("/")) {
            here = step.equals("*") ? here.flatMap(JsonValue::elements) : here.map(located -> located.at(step));
        }
        return here.filter(JsonValue::present);
    }

    /** This value and all within it. */
    Stream<JsonValue> all() {
        var children = value.isObject() ? value.propertyStream().map(property -> at(property.getKey())) : elements();
        return Stream.concat(Stream.of(this), children.flatMap(JsonValue::all));
    }

    boolean present() {
        return !value.isMissingNode();
    }

    boolean has(String property) {
        return value.has(property);
    }

    /** The property's text, if it is one. */
    public Optional<String> text(String property) {
        return at(property).text();
    }

    Optional<String> text() {
        return value.isTextual() ? Optional.of(value.textValue()) : Optional.empty();
    }
}
