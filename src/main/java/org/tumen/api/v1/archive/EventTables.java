package org.tumen.api.v1.archive;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.EventRecord;
import org.tumen.dataset.EventRecord.Participant;
import org.tumen.model.EventClass;
import org.tumen.model.EventType;
import org.tumen.model.Modality;
import org.tumen.model.PlaceAbsence;
import org.tumen.model.Role;
import org.tumen.model.Status;

import static org.tumen.api.v1.archive.Part.property;

/** Events, and their relations to actors and agreements. */
final class EventTables {

    private EventTables() {}

    static Stream<Table<?>> of(Dataset dataset) {
        return Stream.of(events(dataset), participants(dataset), agreements(dataset), about(dataset));
    }

    private static Table<?> events(Dataset dataset) {
        return TableBuilder.<EventRecord>table("events", "What happened, was claimed or was expected.")
                .text("id", "Slug that never changes meaning.", EventRecord::id)
                .term("type", "What kind of thing it is.", EventType.class, EventRecord::type)
                .term("event_class", "Whether it took place or went on.", EventClass.class, EventRecord::eventClass)
                .term("status", "Derived from modality and positions.", Status.class, EventRecord::status)
                .term("modality", "How the sources tell it.", Modality.class, EventRecord::modality)
                .localized("title", "A headline in our own words.", EventRecord::title)
                .localized("summary", "What happened, in our own words.", EventRecord::summary)
                .dates(
                        "When; empty if the sources let nothing be said of it.",
                        EventRecord::date,
                        EventRecord::dateBasis,
                        EventRecord::dateNote)
                .reference(
                        "place", "Where; the narrowest place that the sources support.", "places", EventRecord::place)
                .optional()
                .term("place_absence", "Why there is no place.", PlaceAbsence.class, EventRecord::placeAbsence)
                .optional()
                .reference("part_of", "The event that it happened within.", "events", EventRecord::partOf)
                .optional()
                .reference(
                        "realised_by",
                        "Of an expectation, the event that it came about as.",
                        "events",
                        EventRecord::realisedBy)
                .optional()
                .of(dataset.events().stream(), "id");
    }

    private static Table<?> participants(Dataset dataset) {
        return TableBuilder.<Part<Participant>>table(
                        "participants", "Who took part in an event; an actor with two roles has two rows.")
                .reference("event", "The event.", "events", Part::entry)
                .reference("actor", "Who.", "actors", property(Participant::actor))
                .term("role", "What the actor did.", Role.class, property(Participant::role))
                .of(
                        Part.items("events", dataset.events().stream(), "participants", EventRecord::participants),
                        "event",
                        "actor",
                        "role");
    }

    private static Table<?> agreements(Dataset dataset) {
        return TableBuilder.<Part<String>>table("event_agreements", "Which agreements an event concerns.")
                .reference("event", "The event.", "events", Part::entry)
                .reference("agreement", "The agreement.", "agreements", Part::value)
                .of(
                        Part.items("events", dataset.events().stream(), "agreements", EventRecord::agreements),
                        "event",
                        "agreement");
    }

    private static Table<?> about(Dataset dataset) {
        return TableBuilder.<Part<Subject>>table(
                        "event_subjects",
                        "What and whom a speech act is about; each row names one actor, place, event or agreement.")
                .text("id", "Unique; locates the reference in data/.", Part::id)
                .reference("event", "The event that is about it.", "events", Part::entry)
                .reference("actor", "An actor that it is about.", "actors", property(Subject::actor))
                .optional()
                .reference("place", "A place that it is about.", "places", property(Subject::place))
                .optional()
                .reference("about_event", "Another event that it is about.", "events", property(Subject::event))
                .optional()
                .reference("agreement", "An agreement that it is about.", "agreements", property(Subject::agreement))
                .optional()
                .of(Part.entries("events", dataset.events().stream()).flatMap(EventTables::subjects), "id");
    }

    private static Stream<Part<Subject>> subjects(Part<EventRecord> event) {
        return Stream.of(
                        event.each(
                                "about/actors",
                                record -> subjects(record.about().actors(), Subject::ofActor)),
                        event.each(
                                "about/places",
                                record -> subjects(record.about().places(), Subject::ofPlace)),
                        event.each(
                                "about/events",
                                record -> subjects(record.about().events(), Subject::ofEvent)),
                        event.each(
                                "about/agreements",
                                record -> subjects(record.about().agreements(), Subject::ofAgreement)))
                .flatMap(subjects -> subjects);
    }

    private static List<Subject> subjects(List<String> ids, Function<String, Subject> of) {
        return ids.stream().map(of).toList();
    }

    /** The id of what an event is about; the other three are null. */
    private record Subject(String actor, String place, String event, String agreement) {

        static Subject ofActor(String id) {
            return new Subject(id, null, null, null);
        }

        static Subject ofPlace(String id) {
            return new Subject(null, id, null, null);
        }

        static Subject ofEvent(String id) {
            return new Subject(null, null, id, null);
        }

        static Subject ofAgreement(String id) {
            return new Subject(null, null, null, id);
        }
    }
}
