package org.tumen.store.entry;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.EntryRecord;
import org.tumen.dataset.NamedRecord;
import org.tumen.store.Affiliations;
import org.tumen.text.Token;

/** Creates the entities of all named entries of a dataset. */
@Singleton
public class EntityFactory {

    private final Dataset dataset;
    private final Affiliations affiliations;

    EntityFactory(Dataset dataset, Affiliations affiliations) {
        this.dataset = dataset;
        this.affiliations = affiliations;
    }

    /**
     * @param documents renders the document of an entry
     */
    public List<NamedEntity> all(Function<EntryRecord, byte[]> documents) {
        return Stream.of(
                        named(dataset.people(), person -> Person.of(person, affiliations), documents),
                        named(
                                dataset.organisations(),
                                organisation -> Organisation.of(organisation, affiliations),
                                documents),
                        named(dataset.places(), place -> Place.of(place, affiliations), documents),
                        named(dataset.agreements(), agreement -> Agreement.of(agreement, affiliations), documents),
                        entities(
                                dataset.sources(),
                                Source::of,
                                documents,
                                source -> Stream.of(
                                        source.title().original(),
                                        source.title().en())))
                .<NamedEntity>flatMap(entities -> entities)
                .toList();
    }

    private static <R extends NamedRecord, E extends NamedEntity> Stream<E> named(
            List<R> records, Function<R, E> factory, Function<EntryRecord, byte[]> documents) {
        return entities(records, factory, documents, record -> record.forms().stream());
    }

    private static <R extends EntryRecord, E extends NamedEntity> Stream<E> entities(
            List<R> records,
            Function<R, E> factory,
            Function<EntryRecord, byte[]> documents,
            Function<R, Stream<String>> forms) {
        return IntStream.range(0, records.size()).mapToObj(index -> {
            var record = records.get(index);
            var entity = factory.apply(record);
            entity.id = record.id();
            entity.position = index + 1;
            entity.document = documents.apply(record);
            entity.forms = forms.apply(record).map(Token::fold).distinct().collect(Collectors.joining("\n"));
            return entity;
        });
    }
}
