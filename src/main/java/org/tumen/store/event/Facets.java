package org.tumen.store.event;

import java.time.LocalDate;
import java.util.Map;
import org.roaringbitmap.RoaringBitmap;
import org.tumen.dataset.EventOutline;
import org.tumen.dataset.EventRecord;
import org.tumen.model.DateResolution;
import org.tumen.model.Dimension;
import org.tumen.store.Kinship;

/**
 * Reads of events what they can be asked by. Of each event only what is its own is read, and what follows of that for all
 * events alike, whom a participant acts for, what a place lies in, is concluded once for all of them.
 */
final class Facets {

    private final Kinship kinship;
    private final Map<String, LocalDate> published;

    /**
     * @param published the day by which each source had appeared, by its id
     */
    Facets(Kinship kinship, Map<String, LocalDate> published) {
        this.kinship = kinship;
        this.published = published;
    }

    /** Adds what is an event's own; it has a place in the {@link Chronology}. */
    void add(EventRecord event, int place, Gathering gathering) {
        gathering.add(Facet.TYPE, event.type(), place);
        gathering.add(Facet.STATUS, event.status(), place);
        gathering.add(Facet.KNOWN, knownOn(event), place);
        for (var participant : event.participants()) {
            var standing = kinship.standing(participant.actor(), event.date());
            gathering.add(Facet.PARTICIPANT, new Facet.Participant(standing, participant.role()), place);
        }
        if (event.place() != null) {
            gathering.add(Facet.SITE, event.place(), place);
        }
        event.agreements().forEach(agreement -> gathering.add(Facet.AGREEMENT, agreement, place));
        event.allCitations().forEach(citation -> gathering.add(Facet.SOURCE, citation.source(), place));
    }

    /** Adds what follows of what was added of all events. */
    void conclude(Postings postings, Chronology chronology, EventOutline outline) {
        postings.take(Facet.PARTICIPANT, Facet.Participant.class, (one, places) -> participated(one, places, postings));
        postings.take(Facet.SITE, String.class, (site, places) -> located(site, places, postings));
        chronology.forEachDate((first, last, from, to) -> dated(first, last, from, to, postings));
        outline.partOf().keySet().forEach(part -> {
            var place = chronology.place(outline.ordinalOf(part));
            kinship.wholesOf(part).forEach(whole -> postings.add(Facet.WHOLE, whole, place));
        });
    }

    private static void participated(Facet.Participant participant, RoaringBitmap places, Postings postings) {
        var standing = participant.standing();
        var role = participant.role();
        postings.addAll(Facet.ROLE, role, places);
        standing.actingFor().forEach(actor -> {
            postings.addAll(Facet.ACTOR, actor, places);
            postings.addAll(Facet.PARTICIPATION, new Facet.Participation(actor, role), places);
        });
        standing.nodes().forEach(node -> postings.addAll(Facet.NODE, node, places));
        standing.countries().forEach(country -> postings.addAll(Facet.COUNTRY, country, places));
    }

    private void located(String site, RoaringBitmap places, Postings postings) {
        kinship.withWholes(site).forEach(whole -> postings.addAll(Facet.PLACE, whole, places));
        kinship.countryOf(site).ifPresent(country -> postings.addAll(Facet.COUNTRY, country, places));
        kinship.coordinatesOf(site).ifPresent(point -> postings.addAll(Facet.POINT, point, places));
    }

    /**
     * @param first of the days that the date can mean; null where there is no date
     */
    private static void dated(LocalDate first, LocalDate last, int from, int to, Postings postings) {
        var resolution = DateResolution.of(first, last);
        postings.addRange(Facet.RESOLUTION, resolution, from, to);
        postings.addRange(Facet.YEAR, unit(first, resolution, DateResolution.YEAR, 4), from, to);
        postings.addRange(Facet.MONTH, unit(first, resolution, DateResolution.MONTH, 7), from, to);
    }

    private LocalDate knownOn(EventRecord event) {
        return event.citations().stream()
                .filter(citation -> citation.supports() == null)
                .map(citation -> published.get(citation.source()))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** The first {@code length} characters of the day as ISO 8601 writes it, if the date is at least as exact. */
    private static String unit(LocalDate first, DateResolution resolution, DateResolution coarsest, int length) {
        if (resolution == DateResolution.NONE) {
            return Dimension.UNDATED;
        }
        return resolution.compareTo(coarsest) <= 0 ? first.toString().substring(0, length) : Dimension.IMPRECISE;
    }
}
