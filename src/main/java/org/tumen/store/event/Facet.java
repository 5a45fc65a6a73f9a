package org.tumen.store.event;

import org.tumen.model.Role;
import org.tumen.store.Affiliation;

/** What, besides dates, events can be asked by and counted by. */
enum Facet {
    /** {@link org.tumen.model.EventType}. */
    TYPE,
    /** {@link org.tumen.model.Status}. */
    STATUS,
    /** {@link org.tumen.model.DateResolution}. */
    RESOLUTION,
    /** The year that all that the date can mean lies in, {@code YYYY}; or that there is none. */
    YEAR,
    /** The month that all that the date can mean lies in, {@code YYYY-MM}; or that there is none. */
    MONTH,
    /** {@link Participant}: who took part themselves, and in which role; until more follows of it. */
    PARTICIPANT,
    /** Ids of who took part: the participants themselves, and the bodies and states on whose side they stood. */
    ACTOR,
    /** {@link Role}: what somebody did. */
    ROLE,
    /** {@link Participation}: what whoever took part did. */
    PARTICIPATION,
    /** ISO 3166-1 alpha-2 codes of the participants and of the place. */
    COUNTRY,
    /** Ids of the place itself; until more follows of it. */
    LOCATION,
    /** Ids of the place and all that it lies in. */
    PLACE,
    /** {@link org.tumen.model.Coordinates} of the place itself. */
    POINT,
    /** Ids of the event that it is part of, and all that that one is part of. */
    WHOLE,
    /** Ids of agreements. */
    AGREEMENT,
    /** Ids of the sources cited. */
    SOURCE,
    /** {@link java.time.LocalDate} by which some source had told it: it itself, and not just what dates or places it. */
    KNOWN,
    /** {@link Affiliation.Node}: what the participants are in networks. */
    NODE;

    /** An actor, as it stands at the time, in a role. */
    record Participant(Affiliation affiliation, Role role) {}

    /** An actor in a role. */
    record Participation(String actor, Role role) {}
}
