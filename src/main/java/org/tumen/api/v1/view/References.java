package org.tumen.api.v1.view;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.dataset.ConflictRecord;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.EntryRecord;
import org.tumen.dataset.EventRecords;
import org.tumen.dataset.History;
import org.tumen.dataset.PositionRecord;
import org.tumen.dataset.QuantityRecord;
import org.tumen.dataset.SourceRecord;
import org.tumen.model.Citation;

/** Resolves the ids in a record to references, citations and the like. */
@Singleton
public class References {

    private final Map<String, ActorRef> actors;
    private final Map<String, PlaceRef> places;
    private final Map<String, TitledRef> agreements;
    private final EventRecords events;
    private final Map<String, SourceRef> sources;
    private final History history;

    /** Null until the first event is rendered: a replica that reads all documents from the database needs none. */
    private Referring referring;

    /** Cache of the events that others refer to. */
    private final Map<String, TitledRef> eventRefs = new ConcurrentHashMap<>();

    public References(Dataset dataset) {
        actors = byId(dataset.actors(), ActorRef::of);
        places = byId(dataset.places().stream(), PlaceRef::of);
        agreements = byId(dataset.agreements().stream(), TitledRef::of);
        events = dataset.events();
        history = dataset.history();
        sources = byId(dataset.sources().stream(), this::sourceRef);
    }

    /** The release that added an entry. */
    ReleaseRef added(EntryRecord entry) {
        return ReleaseRef.of(history.versions(entry).added());
    }

    /** The release that last changed an entry, or else the one that added it. */
    ReleaseRef changed(EntryRecord entry) {
        return ReleaseRef.of(history.versions(entry).changed());
    }

    /** How many releases have changed an entry since it was added. */
    int revision(EntryRecord entry) {
        return history.versions(entry).revision();
    }

    ActorRef actor(String id) {
        return id == null ? null : actors.get(id);
    }

    PlaceRef place(String id) {
        return id == null ? null : places.get(id);
    }

    TitledRef agreement(String id) {
        return agreements.get(id);
    }

    TitledRef event(String id) {
        return id == null ? null : eventRefs.computeIfAbsent(id, this::eventRef);
    }

    List<TitledRef> partsOf(String event) {
        return titled(referring().parts().getOrDefault(event, List.of()));
    }

    /** The expected events that the event realised. */
    List<TitledRef> realisedBy(String event) {
        return titled(referring().expectations().getOrDefault(event, List.of()));
    }

    List<CitationView> citations(List<Citation> citations) {
        return citations.stream().map(this::citation).toList();
    }

    List<PositionView> positions(List<PositionRecord> positions) {
        return positions.stream()
                .map(position -> new PositionView(
                        actor(position.actor()),
                        position.stance().code(),
                        DateFields.edtf(position.date()),
                        Text.of(position.note()),
                        citations(position.citations())))
                .toList();
    }

    List<QuantityView> quantities(List<QuantityRecord> quantities) {
        return quantities.stream()
                .map(quantity -> new QuantityView(
                        Text.of(quantity.of()),
                        quantity.unit().code(),
                        quantity.value(),
                        quantity.low(),
                        quantity.high(),
                        quantity.approximate(),
                        quantity.claimedBy().stream().map(this::actor).toList(),
                        citations(quantity.citations())))
                .toList();
    }

    List<ConflictView> conflicts(List<ConflictRecord> conflicts) {
        return conflicts.stream()
                .map(conflict -> new ConflictView(
                        conflict.field(), conflict.value(), Text.of(conflict.note()), citations(conflict.citations())))
                .toList();
    }

    /** Events by the id of the one that they refer to. */
    private record Referring(Map<String, List<String>> parts, Map<String, List<String>> expectations) {}

    private synchronized Referring referring() {
        if (referring == null) {
            var headers = events.headers();
            referring = new Referring(inverse(headers.partOf()), inverse(headers.realisedBy()));
        }
        return referring;
    }

    private List<TitledRef> titled(List<String> referring) {
        return referring.stream()
                .map(id -> TitledRef.event(id, events.headers().title(id)))
                .toList();
    }

    private TitledRef eventRef(String event) {
        var ordinal = events.headers().ordinalOf(event);
        return TitledRef.event(event, events.get(ordinal).title());
    }

    private SourceRef sourceRef(SourceRecord source) {
        var publisher = source.publisherOrAgency();
        return new SourceRef(
                publisher == null ? null : actors.get(publisher).name(),
                source.published().edtf(),
                Href.source(source.id()));
    }

    private CitationView citation(Citation citation) {
        var source = sources.get(citation.source());
        return new CitationView(
                citation.source(),
                source.publisher(),
                source.published(),
                citation.paragraph(),
                citation.start(),
                citation.end(),
                citation.sha256(),
                citation.supports(),
                source.href());
    }

    private static <E extends EntryRecord, R> Map<String, R> byId(Stream<E> entries, Function<E, R> ref) {
        return entries.collect(Collectors.toMap(EntryRecord::id, ref));
    }

    /** Event ids mapped to the events that refer to them. */
    private static Map<String, List<String>> inverse(Map<String, String> references) {
        return references.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    }

    private record SourceRef(Text publisher, String published, String href) {}
}
