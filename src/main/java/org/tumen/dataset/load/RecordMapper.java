package org.tumen.dataset.load;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tumen.dataset.AgreementRecord;
import org.tumen.dataset.Content;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.DatasetFile;
import org.tumen.dataset.DatasetSource;
import org.tumen.dataset.EventHeaders;
import org.tumen.dataset.EventRecord;
import org.tumen.dataset.EventRecords;
import org.tumen.dataset.Extents;
import org.tumen.dataset.InMemoryEvents;
import org.tumen.dataset.KeptContent;
import org.tumen.dataset.OrganisationRecord;
import org.tumen.dataset.PersonRecord;
import org.tumen.dataset.PlaceRecord;
import org.tumen.dataset.ReleaseRecord;
import org.tumen.dataset.SourceRecord;
import org.tumen.dataset.StreamedEvents;
import org.tumen.model.ImpreciseDate;
import org.tumen.model.Term;
import org.tumen.model.Vocabulary;

/** Makes records of checked JSON; an absent list becomes an empty one. */
final class RecordMapper {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(modelModule())
            .withConfigOverride(List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    /** In bytes: as objects, events are several times as large as their file. */
    private static final int MOST_HELD = 1 << 20;

    private RecordMapper() {}

    /**
     * @param files which were checked, and are still the same
     * @param digest SHA-256 over the files
     */
    static Dataset of(DatasetSource files, String digest) {
        try {
            return new Dataset(
                    read(files.open(DatasetFile.DATASET), MAPPER.constructType(ReleaseRecord.class)),
                    list(files.open(DatasetFile.SOURCES), SourceRecord.class),
                    list(files.open(DatasetFile.PEOPLE), PersonRecord.class),
                    list(files.open(DatasetFile.ORGANISATIONS), OrganisationRecord.class),
                    list(files.open(DatasetFile.PLACES), PlaceRecord.class),
                    list(files.open(DatasetFile.AGREEMENTS), AgreementRecord.class),
                    events(files.open(DatasetFile.EVENTS)),
                    digest);
        } catch (IOException e) {
            throw new UncheckedIOException("the dataset passed the check and cannot be read", e);
        }
    }

    private static <T> List<T> list(Content content, Class<T> type) throws IOException {
        List<T> entries = read(content, MAPPER.getTypeFactory().constructCollectionType(List.class, type));
        return List.copyOf(entries);
    }

    private static <T> T read(Content content, JavaType type) throws IOException {
        try (var stream = content.stream()) {
            return MAPPER.readValue(stream, type);
        }
    }

    private static EventRecords events(Content content) throws IOException {
        return content instanceof KeptContent kept && kept.bytes().length <= MOST_HELD ? held(kept) : filed(content);
    }

    static EventRecords held(KeptContent content) throws IOException {
        return InMemoryEvents.of(list(content, EventRecord.class), content.bytes().length);
    }

    /** Goes through all events once, and reads of each only what the outline takes. */
    static EventRecords filed(Content content) throws IOException {
        var headers = new EventHeaders();
        var extents = new Extents();
        try (var stream = content.stream();
                var lines = MAPPER.readerFor(EventHeaders.Line.class).<EventHeaders.Line>readValues(stream)) {
            var parser = lines.getParser();
            while (lines.hasNextValue()) {
                var begin = parser.currentTokenLocation().getByteOffset();
                headers.add(lines.nextValue());
                var end = parser.currentLocation().getByteOffset();
                extents.add(begin, Math.toIntExact(end - begin));
            }
        }
        return new StreamedEvents(content, headers, extents, MAPPER.readerFor(EventRecord.class));
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
