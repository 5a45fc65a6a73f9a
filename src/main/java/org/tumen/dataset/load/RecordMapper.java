package org.tumen.dataset.load;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.DataInput;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tumen.dataset.AgreementRecord;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.DatasetFile;
import org.tumen.dataset.DatasetSource;
import org.tumen.dataset.EventRecord;
import org.tumen.dataset.EventRecords;
import org.tumen.dataset.FileContent;
import org.tumen.dataset.History;
import org.tumen.dataset.HistoryRecord;
import org.tumen.dataset.InMemoryEvents;
import org.tumen.dataset.OrganisationRecord;
import org.tumen.dataset.PersonRecord;
import org.tumen.dataset.PlaceRecord;
import org.tumen.dataset.ReleaseRecord;
import org.tumen.dataset.SourceRecord;
import org.tumen.dataset.StreamedEvents;
import org.tumen.model.ImpreciseDate;
import org.tumen.model.Term;
import org.tumen.model.Vocabulary;

/** Maps checked JSON to records. An absent list becomes an empty one. */
final class RecordMapper {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(modelModule())
            .withConfigOverride(List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private RecordMapper() {}

    /**
     * @param source whose files passed the check
     * @param digest SHA-256 over the files
     * @param summary of the events, as {@link EventRecords#writeSummary} wrote it; null if there is none
     */
    static Dataset of(DatasetSource source, String digest, DataInput summary) {
        try {
            ReleaseRecord release = read(source.open(DatasetFile.DATASET), MAPPER.constructType(ReleaseRecord.class));
            return new Dataset(
                    release,
                    list(source.open(DatasetFile.SOURCES), SourceRecord.class),
                    list(source.open(DatasetFile.PEOPLE), PersonRecord.class),
                    list(source.open(DatasetFile.ORGANISATIONS), OrganisationRecord.class),
                    list(source.open(DatasetFile.PLACES), PlaceRecord.class),
                    list(source.open(DatasetFile.AGREEMENTS), AgreementRecord.class),
                    events(source.open(DatasetFile.EVENTS), summary),
                    digest,
                    history(source, release));
        } catch (IOException e) {
            throw new UncheckedIOException("the dataset passed the check but cannot be read", e);
        }
    }

    private static History history(DatasetSource source, ReleaseRecord release) throws IOException {
        try {
            var content = source.open(History.FILE_NAME).bytes();
            return History.of(MAPPER.readValue(content, HistoryRecord.class), content);
        } catch (FileNotFoundException e) {
            return History.none(release);
        }
    }

    private static <T> List<T> list(FileContent content, Class<T> type) throws IOException {
        List<T> entries = read(content, MAPPER.getTypeFactory().constructCollectionType(List.class, type));
        return List.copyOf(entries);
    }

    private static <T> T read(FileContent content, JavaType type) throws IOException {
        try (var stream = content.stream()) {
            return MAPPER.readValue(stream, type);
        }
    }

    private static EventRecords events(FileContent content, DataInput summary) throws IOException {
        if (content instanceof FileContent.OnDisk onDisk) {
            return summary == null ? streamed(onDisk) : streamed(onDisk, summary);
        }
        return InMemoryEvents.of(list(content, EventRecord.class), content.bytes().length);
    }

    static EventRecords streamed(FileContent.OnDisk content) throws IOException {
        return new StreamedEvents(content, MAPPER);
    }

    static EventRecords streamed(FileContent.OnDisk content, DataInput summary) throws IOException {
        return new StreamedEvents(content, MAPPER, summary);
    }

    /** Reads the values of the model from JSON: terms from their codes, dates from EDTF or ISO 8601. */
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
