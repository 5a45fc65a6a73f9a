package org.tumen.dataset;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tumen.model.ImpreciseDate;
import org.tumen.model.Term;
import org.tumen.model.Vocabulary;

/** Makes records of checked JSON; an absent list becomes an empty one. */
final class Records {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(modelModule())
            .withConfigOverride(List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private Records() {}

    static Dataset of(Documents documents) {
        return new Dataset(
                one(documents, DatasetFile.DATASET, ReleaseRecord.class),
                list(documents, DatasetFile.SOURCES, SourceRecord.class),
                list(documents, DatasetFile.PEOPLE, PersonRecord.class),
                list(documents, DatasetFile.ORGANISATIONS, OrganisationRecord.class),
                list(documents, DatasetFile.PLACES, PlaceRecord.class),
                list(documents, DatasetFile.AGREEMENTS, AgreementRecord.class),
                list(documents, DatasetFile.EVENTS, EventRecord.class),
                documents.digest());
    }

    private static <T> T one(Documents documents, DatasetFile file, Class<T> type) {
        return read(documents, file, MAPPER.constructType(type));
    }

    private static <T> List<T> list(Documents documents, DatasetFile file, Class<T> type) {
        List<T> entries = read(documents, file, MAPPER.getTypeFactory().constructCollectionType(List.class, type));
        return List.copyOf(entries);
    }

    private static <T> T read(Documents documents, DatasetFile file, JavaType type) {
        try {
            return MAPPER.treeToValue(documents.root(file).value(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(file.fileName() + " passed the check and is no " + type, e);
        }
    }

    /** How the model's own values are spelt in JSON: terms by their code, dates in EDTF. */
    private static SimpleModule modelModule() {
        var module = new SimpleModule();
        read(module, ImpreciseDate.class, ImpreciseDate::parse);
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
