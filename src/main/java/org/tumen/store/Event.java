package org.tumen.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tumen.dataset.EventRecord;
import org.tumen.model.EventType;
import org.tumen.model.Role;
import org.tumen.model.Status;

/** An event, by what can be asked of it. */
@Entity
@Table(indexes = {@Index(columnList = "firstDay, lastDay"), @Index(columnList = "type"), @Index(columnList = "status")})
public class Event extends Entry {

    /** Place in the order of newest first, from 1; what is undated comes last in this one, too. */
    @Column(nullable = false)
    public int positionNewest;

    /** The first day that the date can mean; null where the event is undated. */
    public LocalDate firstDay;

    /** The last day that the date can mean; null where the event is undated. */
    public LocalDate lastDay;

    /** The day by which some source had told it: it itself, and not just what dates or places it. */
    @Column(nullable = false)
    public LocalDate knownOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public EventType type;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public Status status;

    /** Who took part: the participants themselves, and the bodies and states on whose side they stood. */
    @ElementCollection
    @CollectionTable(indexes = @Index(columnList = "actor, role, Event_id"))
    public Set<Participation> participations = new HashSet<>();

    /** ISO 3166-1 alpha-2 codes of the participants and of the place. */
    @ElementCollection
    @CollectionTable(indexes = @Index(columnList = "countries, Event_id"))
    public Set<String> countries = new TreeSet<>();

    /** The place and all that it lies in. */
    @ElementCollection
    @CollectionTable(indexes = @Index(columnList = "places, Event_id"))
    public Set<String> places = new TreeSet<>();

    /** The event that it is part of, and all that that one is part of. */
    @ElementCollection
    @CollectionTable(indexes = @Index(columnList = "wholes, Event_id"))
    public Set<String> wholes = new TreeSet<>();

    @ElementCollection
    @CollectionTable(indexes = @Index(columnList = "agreements, Event_id"))
    public Set<String> agreements = new TreeSet<>();

    @ElementCollection
    @CollectionTable(indexes = @Index(columnList = "sources, Event_id"))
    public Set<String> sources = new TreeSet<>();

    /** An actor in a role. */
    @Embeddable
    public record Participation(
            @Column(nullable = false) String actor,

            @Enumerated(EnumType.STRING) @Column(nullable = false)
            Role role) {}

    /**
     * @param published the day by which each source had appeared, by its id
     */
    static Event of(EventRecord record, Kinship kinship, Map<String, LocalDate> published) {
        var event = new Event();
        if (record.date() != null) {
            event.firstDay = record.date().first();
            event.lastDay = record.date().last();
        }
        event.type = record.type();
        event.status = record.status();
        var actors = record.participants().stream()
                .map(EventRecord.Participant::actor)
                .toList();
        record.participants()
                .forEach(participant -> kinship.actingFor(participant.actor(), record.date())
                        .forEach(actor -> event.participations.add(new Participation(actor, participant.role()))));
        event.countries = kinship.countriesOf(actors, record.place());
        if (record.place() != null) {
            event.places = kinship.withWholes(record.place());
        }
        event.wholes = kinship.wholesOf(record.id());
        event.agreements.addAll(record.agreements());
        record.allCitations().forEach(citation -> event.sources.add(citation.source()));
        event.knownOn = record.citations().stream()
                .filter(citation -> citation.supports() == null)
                .map(citation -> published.get(citation.source()))
                .min(LocalDate::compareTo)
                .orElseThrow();
        return event;
    }
}
