package org.tumen.store.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roaringbitmap.RoaringBitmap;
import org.tumen.dataset.EventHeaders;
import org.tumen.dataset.EventRecord;
import org.tumen.dataset.SourceRecord;
import org.tumen.model.DateResolution;
import org.tumen.model.Dimension;
import org.tumen.model.EventType;
import org.tumen.model.EventTypeGroup;
import org.tumen.model.Modality;
import org.tumen.model.Role;
import org.tumen.store.Affiliation;
import org.tumen.store.Affiliations;

/**
 * Extracts the facets of events. Per event, it extracts only what the record says; what follows from that, such as the state that a
 * participant acts for, it derives at the end, once per value instead of once per event.
 */
final class FacetExtractor {

    private final Affiliations affiliations;
    private final Map<String, SourceRecord> sources;

    FacetExtractor(Affiliations affiliations, List<SourceRecord> sources) {
        this.affiliations = affiliations;
        this.sources = sources.stream().collect(Collectors.toMap(SourceRecord::id, Function.identity()));
    }

    /** Adds the facets that the record of an event says. */
    void add(EventRecord event, int docId, PostingsBuilder builder) {
        Facet.RECORDED.forEach(facet -> facet.forEachValue(event, value -> builder.add(facet, value, docId)));
        builder.add(Facet.KNOWN, knownOn(event), docId);
        builder.add(Facet.PUBLISHER_COUNT, publishers(event), docId);
        event.reportingSources()
                .flatMap(source -> sources.get(source).publisherAndAgency())
                .distinct()
                .forEach(publisher -> builder.add(Facet.PUBLISHER, publisher, docId));
        for (var participant : event.participants()) {
            var affiliation = affiliations.affiliation(participant.actor(), event.date());
            builder.add(Facet.PARTICIPANT, new Facet.Participant(affiliation, participant.role()), docId);
        }
        for (var position : event.positions()) {
            var affiliation = affiliations.affiliation(position.actor(), position.date());
            builder.add(Facet.HOLDER, new Facet.Holder(affiliation, position.stance()), docId);
        }
        event.quantities().stream()
                .flatMap(quantity -> quantity.claimedBy().stream())
                .forEach(actor -> builder.add(Facet.CLAIMANT, affiliations.affiliation(actor, event.date()), docId));
        addSubjects(event, docId, builder);
        if (event.place() != null) {
            builder.add(Facet.LOCATION, event.place(), docId);
        }
    }

    /**
     * What it is about; of a speech act also whom it is directed against, and its agreements; of what is only
     * claimed or expected, those who take part in it, unless only they themselves say so, and its agreements. Whom the events that
     * it is about were directed against is added at the end.
     */
    private void addSubjects(EventRecord event, int docId, PostingsBuilder builder) {
        var about = event.about();
        Stream.concat(
                        about.actors().stream(),
                        event.participants().stream()
                                .filter(one -> event.type().isSpeech() && one.role() == Role.TARGET
                                        || isClaimedByOthers(event, one.actor()))
                                .map(EventRecord.Participant::actor))
                .distinct()
                .forEach(actor ->
                        builder.add(Facet.SUBJECT_ACTOR, affiliations.affiliation(actor, event.date()), docId));
        about.places().forEach(place -> builder.add(Facet.SUBJECT_PLACE, place, docId));
        var events = about.events().stream()
                .flatMap(other -> Stream.concat(Stream.of(other), affiliations.wholesOf(other).stream()));
        var agreements = event.type().isSpeech() || event.modality() != Modality.OCCURRED
                ? Stream.concat(about.agreements().stream(), event.agreements().stream())
                : about.agreements().stream();
        Stream.concat(events, agreements).distinct().forEach(id -> builder.add(Facet.SUBJECT, id, docId));
    }

    private static boolean isClaimedByOthers(EventRecord event, String actor) {
        return event.modality() != Modality.OCCURRED
                && event.positions().stream()
                        .anyMatch(position -> !position.actor().equals(actor));
    }

    /** Adds the derived facets of all events. */
    void derive(Postings postings, DateOrder dateOrder, EventHeaders headers) {
        postings.remove(Facet.PARTICIPANT, Facet.Participant.class, (one, docIds) -> {
            participated(one, docIds, postings);
            if (one.role() == Role.TARGET) {
                // Who speaks of an event speaks of those whom it was directed against.
                docIds.forEach((int docId) -> postings.addAll(
                        Facet.SUBJECT_ACTOR,
                        one.affiliation(),
                        postings.of(Facet.SUBJECT, headers.id(dateOrder.ordinal(docId)))));
            }
        });
        postings.remove(Facet.HOLDER, Facet.Holder.class, (one, docIds) -> held(one, docIds, postings));
        postings.remove(
                Facet.CLAIMANT, Affiliation.class, (one, docIds) -> concerned(one, Facet.SAID_BY, docIds, postings));
        postings.remove(
                Facet.SUBJECT_ACTOR,
                Affiliation.class,
                (one, docIds) -> concerned(one, Facet.SUBJECT, docIds, postings));
        postings.remove(Facet.SUBJECT_PLACE, String.class, (place, docIds) -> spokenOf(place, docIds, postings));
        for (var type : EventType.values()) {
            postings.addAll(Facet.TYPE_GROUP, EventTypeGroup.of(type), postings.of(Facet.TYPE, type));
        }
        postings.remove(Facet.LOCATION, String.class, (location, docIds) -> located(location, docIds, postings));
        dateOrder.forEachDate((first, last, from, to) -> dated(first, last, from, to, postings));
        headers.partOf().keySet().forEach(part -> {
            var docId = dateOrder.docId(headers.ordinalOf(part));
            affiliations.wholesOf(part).forEach(whole -> postings.add(Facet.WHOLE, whole, docId));
        });
        partsOfSpeeches(postings, whole -> dateOrder.docId(headers.ordinalOf(whole)));
    }

    private static void participated(Facet.Participant participant, RoaringBitmap docIds, Postings postings) {
        var affiliation = participant.affiliation();
        var role = participant.role();
        postings.addAll(Facet.ROLE, role, docIds);
        affiliation.actingFor().forEach(actor -> {
            postings.addAll(Facet.ACTOR, actor, docIds);
            postings.addAll(Facet.PARTICIPATION, new Facet.Participation(actor, role), docIds);
            if (role == Role.SPEAKER) {
                postings.addAll(Facet.SAID_BY, actor, docIds);
            }
        });
        affiliation.nodes().forEach(node -> postings.addAll(Facet.NODE, node, docIds));
        affiliation.countries().forEach(country -> postings.addAll(Facet.COUNTRY, country, docIds));
    }

    /** Who speaks says what is part of the speech. */
    private static void partsOfSpeeches(Postings postings, ToIntFunction<String> docIds) {
        var speakers = postings.values(Facet.PARTICIPATION).stream()
                .map(Facet.Participation.class::cast)
                .filter(one -> one.role() == Role.SPEAKER)
                .toList();
        for (var whole : postings.values(Facet.WHOLE)) {
            var docId = docIds.applyAsInt((String) whole);
            speakers.stream()
                    .filter(one -> postings.of(Facet.PARTICIPATION, one).contains(docId))
                    .forEach(one -> postings.addAll(Facet.SAID_BY, one.actor(), postings.of(Facet.WHOLE, whole)));
        }
    }

    private static void held(Facet.Holder holder, RoaringBitmap docIds, Postings postings) {
        concerned(holder.affiliation(), Facet.SAID_BY, docIds, postings);
        holder.affiliation().actingFor().forEach(actor -> {
            postings.addAll(Facet.POSITION_BY, actor, docIds);
            postings.addAll(Facet.POSITION, new Facet.Position(actor, holder.stance()), docIds);
        });
    }

    /**
     * @param facet of ids, by which the events concern the actor
     */
    private static void concerned(Affiliation affiliation, Facet facet, RoaringBitmap docIds, Postings postings) {
        affiliation.actingFor().forEach(actor -> postings.addAll(facet, actor, docIds));
        affiliation.nodes().forEach(node -> postings.addAll(Facet.OTHER_NODE, node, docIds));
        affiliation.countries().forEach(country -> postings.addAll(Facet.OTHER_COUNTRY, country, docIds));
    }

    private void located(String location, RoaringBitmap docIds, Postings postings) {
        affiliations.withWholes(location).forEach(whole -> postings.addAll(Facet.PLACE, whole, docIds));
        affiliations.countryOf(location).ifPresent(country -> postings.addAll(Facet.COUNTRY, country, docIds));
        affiliations.coordinatesOf(location).ifPresent(point -> postings.addAll(Facet.POINT, point, docIds));
    }

    private void spokenOf(String place, RoaringBitmap docIds, Postings postings) {
        affiliations.withWholes(place).forEach(whole -> postings.addAll(Facet.SUBJECT, whole, docIds));
        affiliations.countryOf(place).ifPresent(country -> postings.addAll(Facet.OTHER_COUNTRY, country, docIds));
    }

    /**
     * @param first day that the date can mean; null without a date
     */
    private static void dated(LocalDate first, LocalDate last, int from, int to, Postings postings) {
        var resolution = DateResolution.of(first, last);
        postings.addRange(Facet.RESOLUTION, resolution, from, to);
        postings.addRange(Facet.YEAR, unit(first, resolution, DateResolution.YEAR, 4), from, to);
        postings.addRange(Facet.MONTH, unit(first, resolution, DateResolution.MONTH, 7), from, to);
    }

    private LocalDate knownOn(EventRecord event) {
        return event.reportingSources()
                .map(source -> sources.get(source).published().last())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /**
     * How many publishers report the event. What media print of an agency is the agency's, and a source that names neither
     * stands for itself.
     */
    private int publishers(EventRecord event) {
        return (int) event.reportingSources()
                .map(source -> Objects.requireNonNullElse(sources.get(source).agencyOrPublisher(), source))
                .distinct()
                .count();
    }

    /** The first {@code length} characters of the day in ISO 8601, if the date is precise enough. */
    private static String unit(LocalDate first, DateResolution resolution, DateResolution coarsest, int length) {
        if (resolution == DateResolution.NONE) {
            return Dimension.UNDATED;
        }
        return resolution.compareTo(coarsest) <= 0 ? first.toString().substring(0, length) : Dimension.IMPRECISE;
    }
}
