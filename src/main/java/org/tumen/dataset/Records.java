package org.tumen.dataset;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tumen.model.ImpreciseDate;
import org.tumen.model.Term;
import org.tumen.model.Vocabulary;

/** Makes records of checked JSON; an absent list becomes an empty one. */
final class Records {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(modelModule())
            .withConfigOverride(List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private static final ObjectReader LINE = MAPPER.readerFor(EventOutline.Line.class);

    private Records() {}

    /**
     * @param files which were checked, and are still the same
     * @param digest SHA-256 over the files
     */
    static Dataset of(DatasetLocation files, String digest) {
        try {
            return new Dataset(
                    read(files, DatasetFile.DATASET, MAPPER.constructType(ReleaseRecord.class)),
                    list(files, DatasetFile.SOURCES, SourceRecord.class),
                    list(files, DatasetFile.PEOPLE, PersonRecord.class),
                    list(files, DatasetFile.ORGANISATIONS, OrganisationRecord.class),
                    list(files, DatasetFile.PLACES, PlaceRecord.class),
                    list(files, DatasetFile.AGREEMENTS, AgreementRecord.class),
                    events(files.open(DatasetFile.EVENTS)),
                    digest);
        } catch (IOException e) {
            throw new UncheckedIOException("the dataset passed the check and cannot be read", e);
        }
    }

    private static <T> List<T> list(DatasetLocation files, DatasetFile file, Class<T> type) throws IOException {
        List<T> entries = read(files, file, MAPPER.getTypeFactory().constructCollectionType(List.class, type));
        return List.copyOf(entries);
    }

    private static <T> T read(DatasetLocation files, DatasetFile file, JavaType type) throws IOException {
        try (var stream = files.open(file).stream()) {
            return MAPPER.readValue(stream, type);
        }
    }

    static EventRecords events(Content content) throws IOException {
        try (var stream = content.stream()) {
            return new EventRecords(content, outline(stream), MAPPER.readerFor(EventRecord.class));
        }
    }

    /** Goes through all events once, and reads of each only what the outline takes. */
    private static EventOutline outline(InputStream events) throws IOException {
        var outline = new EventOutline();
        try (var lines = LINE.<EventOutline.Line>readValues(events)) {
            var parser = lines.getParser();
            while (lines.hasNextValue()) {
                var begin = parser.currentTokenLocation().getByteOffset();
                var line = lines.nextValue();
                var end = parser.currentLocation().getByteOffset();
                outline.add(line, begin, Math.toIntExact(end - begin));
            }
        }
        return outline;
    }

    /** How the model's own values are spelt in JSON: terms by their code, dates in EDTF or ISO 8601. */
    private static SimpleModule modelModule() {
        var module = new SimpleModule();
        read(module, ImpreciseDate.class, ImpreciseDate::parse);
        read(module, LocalDate.class, LocalDate::parse);
        Vocabulary.ALL.forEach(vocabulary -> readTerms(module, vocabulary));
        return module;
    }

    @SuppressWarnings("unchecked")
    private static void readTerms(SimpleModule module, Vocabulary vocabulary) {
        var terms = vocabulary.terms().stream().collect(Collectors.toMap(Term::code, Function.identity()));
        read(module, (Class<Term>) vocabulary.terms().get(0).getClass(), terms::get);
    }

    private static <T> void read(SimpleModule module, Class<T> type, Function<String, ? extends T> parse) {
        module.addDeserializer(type, new StdDeserializer<T>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                return parse.apply(parser.getText());
            }
        });
    }
}
