package org.tumen.store;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.EntryRecord;
import org.tumen.dataset.NamedRecord;
import org.tumen.dataset.Names;

/** Makes of all of a dataset that has names what the store keeps of it. */
@Singleton
class NamedEntities {

    private final Dataset dataset;
    private final Kinship kinship;
    private final Renderer renderer;

    NamedEntities(Dataset dataset, Kinship kinship, Renderer renderer) {
        this.dataset = dataset;
        this.kinship = kinship;
        this.renderer = renderer;
    }

    List<Named> all() {
        return Stream.of(
                        named(dataset.people(), person -> Person.of(person, kinship)),
                        named(dataset.organisations(), organisation -> Organisation.of(organisation, kinship)),
                        named(dataset.places(), place -> Place.of(place, kinship)),
                        named(dataset.agreements(), agreement -> Agreement.of(agreement, kinship)),
                        entities(
                                dataset.sources(),
                                Source::of,
                                source -> Stream.of(
                                        source.title().original(),
                                        source.title().en())))
                .<Named>flatMap(entities -> entities)
                .toList();
    }

    private <R extends NamedRecord, E extends Named> Stream<E> named(List<R> records, Function<R, E> make) {
        return entities(records, make, record -> record.forms().stream());
    }

    private <R extends EntryRecord, E extends Named> Stream<E> entities(
            List<R> records, Function<R, E> make, Function<R, Stream<String>> forms) {
        return IntStream.range(0, records.size()).mapToObj(place -> {
            var record = records.get(place);
            var entity = make.apply(record);
            entity.id = record.id();
            entity.position = place + 1;
            entity.document = renderer.render(record);
            entity.forms = forms.apply(record).map(Names::fold).distinct().collect(Collectors.joining("\n"));
            return entity;
        });
    }
}
