package org.tumen.store.event;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.tumen.dataset.EventRecord;
import org.tumen.model.Role;
import org.tumen.model.Stance;
import org.tumen.store.Affiliation;

/** Properties of events that filters and counts use, besides the order of dates. */
enum Facet {
    /** {@link org.tumen.model.EventType}. */
    TYPE((event, values) -> values.accept(event.type())),
    /** {@link org.tumen.model.EventClass}. */
    EVENT_CLASS((event, values) -> values.accept(event.eventClass())),
    /** {@link org.tumen.model.EventTypeGroup}. */
    TYPE_GROUP,
    /** {@link org.tumen.model.Status}. */
    STATUS((event, values) -> values.accept(event.status())),
    /** {@link org.tumen.model.DateResolution}. */
    RESOLUTION,
    /** The year that contains all days that the date can mean, {@code YYYY}; or that there is none. */
    YEAR,
    /** The month that contains all days that the date can mean, {@code YYYY-MM}; or that there is none. */
    MONTH,
    /** {@link Participant}: actors as the event names them; replaced by the derived facets at the end of loading. */
    PARTICIPANT,
    /** Ids of the participants and of the organisations and states that they acted for. */
    ACTOR,
    /** {@link Role} of some participant. */
    ROLE,
    /** {@link Participation}: the actors of {@link #ACTOR} in their roles. */
    PARTICIPATION,
    /** {@link Holder}: actors as positions name them; replaced by the derived facets at the end of loading. */
    HOLDER,
    /** Ids of those who hold a position on the event, and of the organisations and states that they acted for. */
    POSITION_BY,
    /** {@link Stance} of some position. */
    STANCE((event, values) -> event.positions().forEach(position -> values.accept(position.stance()))),
    /** {@link Position}: the actors of {@link #POSITION_BY} in their stances. */
    POSITION,
    /** {@link Affiliation} of those who give one of its figures; replaced by the derived facets at the end of loading. */
    CLAIMANT,
    /**
     * Ids of those who say it, and of the organisations and states that they acted for: as its speaker or that of a speech that it
     * is part of, by a position or by a figure.
     */
    SAID_BY,
    /** {@link Affiliation} of those whom it is about; replaced by the derived facets at the end of loading. */
    SUBJECT_ACTOR,
    /** Id of a place that it is about, as named; replaced by the derived facets at the end of loading. */
    SUBJECT_PLACE,
    /**
     * Ids of the actors, places, events and agreements that it is about, with what these act for or are part of. A state and its
     * territory can share an id, and what is said of one is said of the other.
     */
    SUBJECT,
    /** ISO 3166-1 alpha-2 codes of the participants and of the place. */
    COUNTRY,
    /** ISO 3166-1 alpha-2 codes of others whom it concerns: of positions, figures, and of what it is about. */
    OTHER_COUNTRY,
    /** Id of the place itself; replaced by the derived facets at the end of loading. */
    LOCATION,
    /** Ids of the place and of all places that contain it. */
    PLACE,
    /** {@link org.tumen.model.Coordinates} of the place itself. */
    POINT,
    /** Whether it is part of another event. */
    PART((event, values) -> values.accept(event.partOf() != null)),
    /** Ids of the event that it is part of, and of all events that this one is part of. */
    WHOLE,
    /** Ids of agreements. */
    AGREEMENT((event, values) -> event.agreements().forEach(values)),
    /** Ids of the sources cited. */
    SOURCE((event, values) -> event.allCitations().forEach(citation -> values.accept(citation.source()))),
    /** The number of sources that report the event itself, not only its date or place. */
    SOURCE_COUNT((event, values) -> values.accept((int) event.reportingSources().count())),
    /** Ids of the publishers of these sources, and of the news agencies that they print. */
    PUBLISHER,
    /** The number of publishers of these sources, where what they print of an agency is the agency's. */
    PUBLISHER_COUNT,
    /** Whether another passage contradicts it. */
    CONFLICT((event, values) -> values.accept(!event.conflicts().isEmpty())),
    /** Whether somebody denies it. */
    DENIAL((event, values) ->
            values.accept(event.positions().stream().anyMatch(position -> position.stance() == Stance.DENIES))),
    /** {@link java.time.LocalDate} by which some source had reported the event itself, not only its date or place. */
    KNOWN,
    /** {@link Affiliation.Node} of the participants in networks. */
    NODE,
    /** {@link Affiliation.Node} of others whom it concerns: of positions, figures, and of whom it is about. */
    OTHER_NODE;

    /** The facets that a record has as they are; the {@link FacetExtractor} derives the others. */
    static final List<Facet> RECORDED =
            Arrays.stream(values()).filter(facet -> facet.values != null).toList();

    private final BiConsumer<EventRecord, Consumer<Object>> values;

    Facet() {
        this(null);
    }

    /**
     * @param values passes on what a record has of the facet
     */
    Facet(BiConsumer<EventRecord, Consumer<Object>> values) {
        this.values = values;
    }

    void forEachValue(EventRecord event, Consumer<Object> action) {
        values.accept(event, action);
    }

    /** An actor with its affiliation at the time, in a role. */
    record Participant(Affiliation affiliation, Role role) {}

    /** An actor in a role. */
    record Participation(String actor, Role role) {}

    /** An actor with its affiliation at the time, with a stance. */
    record Holder(Affiliation affiliation, Stance stance) {}

    /** An actor with a stance. */
    record Position(String actor, Stance stance) {}
}
