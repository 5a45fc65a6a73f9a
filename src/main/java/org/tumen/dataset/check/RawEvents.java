package org.tumen.dataset.check;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.tumen.dataset.FileContent;
import org.tumen.model.ImpreciseDate;

/**
 * The events of a dataset as unvalidated JSON. Those of a large file are read from it on each pass, since as JSON they take 12 KB each;
 * what other entries refer to is held of all.
 */
public final class RawEvents {

    private final Supplier<Stream<JsonNode>> entries;
    private final Map<String, Outline> outlines = new HashMap<>();
    private int count;

    /** What others refer to of an event; null where it has no such text. */
    record Outline(String type, String modality, String date, String partOf) {

        boolean isExpected() {
            return "expected".equals(modality);
        }

        /** The date, if it is a valid one. */
        Optional<ImpreciseDate> validDate() {
            return DateCheck.date(date);
        }
    }

    private RawEvents(Supplier<Stream<JsonNode>> entries) {
        this.entries = entries;
        var texts = new HashMap<String, String>();
        entries.get().forEach(event -> {
            count++;
            if (event.path("id").isTextual()) {
                outlines.putIfAbsent(
                        event.path("id").textValue(),
                        new Outline(
                                text(event, "type", texts),
                                text(event, "modality", texts),
                                text(event, "date", texts),
                                text(event, "partOf", texts)));
            }
        });
    }

    /**
     * @param root of the file; it has no events if it is no array
     */
    static RawEvents held(JsonNode root) {
        return new RawEvents(
                () -> StreamSupport.stream(root.spliterator(), false).filter(event -> root.isArray()));
    }

    /**
     * Reads the whole file, and holds no event of it.
     *
     * @param content an array
     */
    public static RawEvents streamed(FileContent content, JsonMapper json) throws IOException {
        var reader = json.readerFor(JsonNode.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        try {
            return new RawEvents(() -> StreamSupport.stream(new Entries(content, reader), false));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The elements of an array. Closes the file behind the last. */
    private static final class Entries extends Spliterators.AbstractSpliterator<JsonNode> {

        private final ObjectReader reader;
        private final JsonParser parser;

        Entries(FileContent content, ObjectReader reader) {
            super(Long.MAX_VALUE, ORDERED | NONNULL);
            this.reader = reader;
            try {
                parser = reader.createParser(content.stream());
                parser.nextToken();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean tryAdvance(Consumer<? super JsonNode> action) {
            try {
                if (parser.nextToken() != JsonToken.END_ARRAY) {
                    action.accept(reader.readTree(parser));
                    return true;
                }
                if (parser.nextToken() != null) {
                    throw MismatchedInputException.from(parser, JsonNode.class, "something follows");
                }
                parser.close();
                return false;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String text(JsonNode event, String property, Map<String, String> texts) {
        var text = event.path(property).textValue();
        return text == null ? null : texts.computeIfAbsent(text, same -> same);
    }

    Stream<JsonNode> stream() {
        return entries.get();
    }

    int count() {
        return count;
    }

    /** By id; of duplicates, the first. */
    Map<String, Outline> outlines() {
        return outlines;
    }
}
