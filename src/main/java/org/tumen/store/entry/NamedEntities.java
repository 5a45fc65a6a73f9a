package org.tumen.store.entry;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.EntryRecord;
import org.tumen.dataset.NamedRecord;
import org.tumen.dataset.names.Names;
import org.tumen.store.Kinship;
import org.tumen.store.Renderer;
import org.tumen.store.event.RenderedDocuments;

/** Makes of all of a dataset that has names what the store keeps of it. */
@Singleton
public class NamedEntities {

    private final Dataset dataset;
    private final Kinship kinship;
    private final Renderer renderer;

    NamedEntities(Dataset dataset, Kinship kinship, Renderer renderer) {
        this.dataset = dataset;
        this.kinship = kinship;
        this.renderer = renderer;
    }

    /**
     * @param rendered the documents, as far as they were rendered beforehand
     */
    public List<Named> all(Optional<RenderedDocuments> rendered) {
        Function<EntryRecord, byte[]> documents =
                rendered.<Function<EntryRecord, byte[]>>map(ready -> ready::of).orElse(renderer::render);
        return Stream.of(
                        named(dataset.people(), person -> Person.of(person, kinship), documents),
                        named(
                                dataset.organisations(),
                                organisation -> Organisation.of(organisation, kinship),
                                documents),
                        named(dataset.places(), place -> Place.of(place, kinship), documents),
                        named(dataset.agreements(), agreement -> Agreement.of(agreement, kinship), documents),
                        entities(
                                dataset.sources(),
                                Source::of,
                                documents,
                                source -> Stream.of(
                                        source.title().original(),
                                        source.title().en())))
                .<Named>flatMap(entities -> entities)
                .toList();
    }

    private static <R extends NamedRecord, E extends Named> Stream<E> named(
            List<R> records, Function<R, E> make, Function<EntryRecord, byte[]> documents) {
        return entities(records, make, documents, record -> record.forms().stream());
    }

    private static <R extends EntryRecord, E extends Named> Stream<E> entities(
            List<R> records,
            Function<R, E> make,
            Function<EntryRecord, byte[]> documents,
            Function<R, Stream<String>> forms) {
        return IntStream.range(0, records.size()).mapToObj(place -> {
            var record = records.get(place);
            var entity = make.apply(record);
            entity.id = record.id();
            entity.position = place + 1;
            entity.document = documents.apply(record);
            entity.forms = forms.apply(record).map(Names::fold).distinct().collect(Collectors.joining("\n"));
            return entity;
        });
    }
}
