package org.tumen.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tumen.model.Citation;
import org.tumen.model.DateBasis;
import org.tumen.model.EventClass;
import org.tumen.model.EventType;
import org.tumen.model.ImpreciseDate;
import org.tumen.model.LocalizedText;
import org.tumen.model.Modality;
import org.tumen.model.PlaceAbsence;
import org.tumen.model.Role;
import org.tumen.model.Status;

/**
 * Something that happened, was claimed or was expected.
 *
 * @param date absent where nothing is known of it
 * @param dateNote the reasoning, where the date is inferred
 * @param place id of the place; an event has this or a {@code placeAbsence}
 * @param partOf id of the event that this one happened within
 * @param realisedBy id of the event that this expectation came about as
 * @param about what and whom is spoken of
 */
public record EventRecord(
        String id,
        EventType type,
        EventClass eventClass,
        Modality modality,
        LocalizedText title,
        LocalizedText summary,
        ImpreciseDate date,
        DateBasis dateBasis,
        LocalizedText dateNote,
        String place,
        PlaceAbsence placeAbsence,
        List<Participant> participants,
        List<String> agreements,
        String partOf,
        String realisedBy,
        About about,
        List<PositionRecord> positions,
        List<QuantityRecord> quantities,
        List<ConflictRecord> conflicts,
        List<Citation> citations,
        List<String> formerIds)
        implements EntryRecord {

    public EventRecord {
        eventClass = eventClass == null ? EventClass.OCCURRENCE : eventClass;
        about = about == null ? About.NOTHING : about;
    }

    /** An actor (person or organisation) and what it did in the event. */
    public record Participant(String actor, Role role) {}

    /** Ids of what and whom a speech act is about. */
    public record About(List<String> actors, List<String> places, List<String> events, List<String> agreements) {

        static final About NOTHING = new About(List.of(), List.of(), List.of(), List.of());

        public boolean isNothing() {
            return equals(NOTHING);
        }
    }

    /** The citations of the event itself and of its positions, quantities and conflicts. */
    public Stream<Citation> allCitations() {
        var all = new ArrayList<>(citations);
        positions.forEach(position -> all.addAll(position.citations()));
        quantities.forEach(quantity -> all.addAll(quantity.citations()));
        conflicts.forEach(conflict -> all.addAll(conflict.citations()));
        return all.stream();
    }

    /** The ids of the sources that report the event itself, and not only a field of it. */
    public Stream<String> reportingSources() {
        return citations.stream()
                .filter(citation -> citation.supports() == null)
                .map(Citation::source)
                .distinct();
    }

    /** Derived by the published rule from how it is told and who takes which position. */
    public Status status() {
        return PositionRecord.status(modality, positions);
    }
}
