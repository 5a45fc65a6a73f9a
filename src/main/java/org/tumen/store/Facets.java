package org.tumen.store;

import java.time.LocalDate;
import java.util.Map;
import org.tumen.dataset.EventRecord;
import org.tumen.model.DateResolution;
import org.tumen.model.Dimension;
import org.tumen.model.ImpreciseDate;
import org.tumen.model.NetworkLevel;

/** Reads of events what they can be asked by. */
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

    /** Adds all that can be asked of an event, which has a place in the {@link Chronology}. */
    void add(EventRecord event, int place, Postings postings) {
        postings.add(Facet.TYPE, event.type(), place);
        postings.add(Facet.STATUS, event.status(), place);
        postings.add(Facet.KNOWN, knownOn(event), place);
        dated(event.date(), place, postings);
        event.participants().forEach(participant -> participated(participant, event.date(), place, postings));
        var participants = event.participants().stream()
                .map(EventRecord.Participant::actor)
                .toList();
        kinship.countriesOf(participants, event.place())
                .forEach(country -> postings.add(Facet.COUNTRY, country, place));
        if (event.place() != null) {
            located(event.place(), place, postings);
        }
        kinship.wholesOf(event.id()).forEach(whole -> postings.add(Facet.WHOLE, whole, place));
        event.agreements().forEach(agreement -> postings.add(Facet.AGREEMENT, agreement, place));
        event.allCitations().forEach(citation -> postings.add(Facet.SOURCE, citation.source(), place));
    }

    private void dated(ImpreciseDate date, int place, Postings postings) {
        var resolution = DateResolution.of(date);
        postings.add(Facet.RESOLUTION, resolution, place);
        postings.add(Facet.YEAR, unit(date, resolution, DateResolution.YEAR, 4), place);
        postings.add(Facet.MONTH, unit(date, resolution, DateResolution.MONTH, 7), place);
    }

    private void participated(EventRecord.Participant participant, ImpreciseDate date, int place, Postings postings) {
        postings.add(Facet.ROLE, participant.role(), place);
        for (var actor : kinship.actingFor(participant.actor(), date)) {
            postings.add(Facet.ACTOR, actor, place);
            postings.add(Facet.PARTICIPATION, new Facet.Participation(actor, participant.role()), place);
        }
        for (var level : NetworkLevel.values()) {
            kinship.nodesOf(participant.actor(), level, date)
                    .forEach(node -> postings.add(Facet.NODE, new Facet.Node(level, node), place));
        }
    }

    private void located(String id, int place, Postings postings) {
        kinship.withWholes(id).forEach(one -> postings.add(Facet.PLACE, one, place));
        var point = kinship.coordinatesOf(id);
        if (point != null) {
            postings.add(Facet.POINT, point, place);
        }
    }

    private LocalDate knownOn(EventRecord event) {
        return event.citations().stream()
                .filter(citation -> citation.supports() == null)
                .map(citation -> published.get(citation.source()))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** The first {@code length} characters of the day as ISO 8601 writes it, if the date is at least as exact. */
    private static String unit(ImpreciseDate date, DateResolution resolution, DateResolution coarsest, int length) {
        if (date == null) {
            return Dimension.UNDATED;
        }
        return resolution.compareTo(coarsest) <= 0 ? date.first().toString().substring(0, length) : Dimension.IMPRECISE;
    }
}
