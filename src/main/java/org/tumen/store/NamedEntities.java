package org.tumen.store;

import jakarta.inject.Singleton;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.EntryRecord;
import org.tumen.dataset.NamedRecord;
import org.tumen.dataset.Names;
import org.tumen.dataset.SourceRecord;

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
                        sources())
                .<Named>flatMap(entities -> entities)
                .toList();
    }

    private Stream<Source> sources() {
        var sources = made(dataset.sources(), Source::of);
        for (var record : dataset.sources()) {
            var title = record.title();
            sources.get(record.id()).forms = folded(Stream.of(title.original(), title.en()));
        }
        number(
                dataset.sources(),
                Comparator.comparing(SourceRecord::id),
                sources,
                (source, place) -> source.position = place);
        numberByName(
                dataset.sources(),
                source -> source.title().en(),
                source -> source.title().original(),
                sources);
        return sources.values().stream();
    }

    private <R extends NamedRecord, E extends Named> Stream<E> named(List<R> records, Function<R, E> make) {
        var entities = made(records, make);
        records.forEach(record -> entities.get(record.id()).forms = folded(record.forms().stream()));
        number(records, Comparator.comparing(EntryRecord::id), entities, (entity, place) -> entity.position = place);
        numberByName(
                records, record -> record.name().en(), record -> record.name().ja(), entities);
        return entities.values().stream();
    }

    private <R extends EntryRecord, E extends Named> Map<String, E> made(List<R> records, Function<R, E> make) {
        Map<String, E> entities = new HashMap<>();
        for (var record : records) {
            var entity = make.apply(record);
            entity.id = record.id();
            entity.document = renderer.render(record);
            entities.put(entity.id, entity);
        }
        return entities;
    }

    private static String folded(Stream<String> forms) {
        return forms.map(Names::fold).distinct().collect(Collectors.joining("\n"));
    }

    private static <R extends EntryRecord, E extends Named> void numberByName(
            List<R> records, Function<R, String> en, Function<R, String> ja, Map<String, E> entities) {
        var english =
                Comparator.comparing(en, Collator.getInstance(Locale.ENGLISH)).thenComparing(EntryRecord::id);
        var japanese =
                Comparator.comparing(ja, Collator.getInstance(Locale.JAPANESE)).thenComparing(EntryRecord::id);
        number(records, english, entities, (entity, place) -> entity.positionEn = place);
        number(records, japanese, entities, (entity, place) -> entity.positionJa = place);
    }

    private static <R extends EntryRecord, E extends Named> void number(
            List<R> records, Comparator<? super R> order, Map<String, E> entities, ObjIntConsumer<E> place) {
        var sorted = records.stream().sorted(order).toList();
        for (var i = 0; i < sorted.size(); i++) {
            place.accept(entities.get(sorted.get(i).id()), i + 1);
        }
    }
}
