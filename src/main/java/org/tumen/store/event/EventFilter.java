package org.tumen.store.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.tumen.model.BoundingBox;
import org.tumen.model.DateResolution;
import org.tumen.model.EventType;
import org.tumen.model.Match;
import org.tumen.model.Period;
import org.tumen.model.Role;
import org.tumen.model.Status;
import org.tumen.search.Hits;

/**
 * Which events are asked for; what is null or empty asks for nothing in particular.
 *
 * @param actors each set must have one that took part
 * @param roles what they, or anybody if no actor is asked for, did
 * @param wholes ids of events that it is part of
 * @param countries each set must have one that it is in, and so for places and sources
 * @param knownBy the last day by which a source had told it
 * @param hits those that have certain words, or null for all
 * @param box that the point of its place lies in
 */
public record EventFilter(
        List<Period> periods,
        Match match,
        List<Set<String>> actors,
        Set<Role> roles,
        List<Set<String>> countries,
        Set<EventType> types,
        Set<Status> statuses,
        List<Set<String>> places,
        Set<String> agreements,
        List<Set<String>> sources,
        Set<String> wholes,
        LocalDate knownBy,
        Hits hits,
        Set<DateResolution> resolutions,
        BoundingBox box) {}
