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
import org.tumen.model.Coordinates;
import org.tumen.model.DateResolution;
import org.tumen.model.Dimension;
import org.tumen.model.EventType;
import org.tumen.model.ImpreciseDate;
import org.tumen.model.NetworkLevel;
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

    /** The smallest calendar unit that holds all that the date can mean. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public DateResolution resolution;

    /** The year that all that the date can mean lies in, or {@link Dimension#IMPRECISE} or {@link Dimension#UNDATED}. */
    @Column(nullable = false)
    public String inYear;

    /** The month that all that the date can mean lies in, or {@link Dimension#IMPRECISE} or {@link Dimension#UNDATED}. */
    @Column(nullable = false)
    public String inMonth;

    /** Degrees east of the place; null where there is none or its coordinates are not known. */
    public Double longitude;

    /** Degrees north of the place; null where the longitude is. */
    public Double latitude;

    /** The participants themselves, and what they are at each level that networks are asked for at. */
    @ElementCollection
    @CollectionTable(indexes = @Index(columnList = "level, Event_id"))
    public Set<Appearance> appearances = new HashSet<>();

    /** An actor in a role. */
    @Embeddable
    public record Participation(
            @Column(nullable = false) String actor,

            @Enumerated(EnumType.STRING) @Column(nullable = false)
            Role role) {}

    /** A node of a network at a level: an actor, or the country of one. */
    @Embeddable
    public record Appearance(
            @Enumerated(EnumType.STRING) @Column(nullable = false)
            NetworkLevel level,

            @Column(nullable = false) String node) {}

    /**
     * @param published the day by which each source had appeared, by its id
     */
    static Event of(EventRecord record, Kinship kinship, Map<String, LocalDate> published) {
        var event = new Event();
        if (record.date() != null) {
            event.firstDay = record.date().first();
            event.lastDay = record.date().last();
        }
        event.resolution = DateResolution.of(record.date());
        event.inYear = unit(record.date(), event.resolution, DateResolution.YEAR, 4);
        event.inMonth = unit(record.date(), event.resolution, DateResolution.MONTH, 7);
        event.type = record.type();
        event.status = record.status();
        var actors = record.participants().stream()
                .map(EventRecord.Participant::actor)
                .toList();
        record.participants()
                .forEach(participant -> kinship.actingFor(participant.actor(), record.date())
                        .forEach(actor -> event.participations.add(new Participation(actor, participant.role()))));
        for (var level : NetworkLevel.values()) {
            actors.forEach(actor -> kinship.nodesOf(actor, level, record.date())
                    .forEach(node -> event.appearances.add(new Appearance(level, node))));
        }
        event.countries = kinship.countriesOf(actors, record.place());
        if (record.place() != null) {
            event.places = kinship.withWholes(record.place());
            event.locate(kinship.coordinatesOf(record.place()));
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

    private void locate(Coordinates point) {
        if (point != null) {
            longitude = point.longitude();
            latitude = point.latitude();
        }
    }

    /** The first {@code length} characters of the day as ISO 8601 writes it, if the date is at least as exact. */
    private static String unit(ImpreciseDate date, DateResolution resolution, DateResolution coarsest, int length) {
        if (date == null) {
            return Dimension.UNDATED;
        }
        return resolution.compareTo(coarsest) <= 0 ? date.first().toString().substring(0, length) : Dimension.IMPRECISE;
    }
}
