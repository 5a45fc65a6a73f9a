package org.tumen.dataset;

import java.util.List;
import java.util.stream.Stream;
import org.tumen.model.identity.Digest;

/**
 * A dataset that was checked and found without a problem. Entries are in the order of their ids.
 *
 * @param digest SHA-256 over the files: the identity of the release
 */
public record Dataset(
        ReleaseRecord release,
        List<SourceRecord> sources,
        List<PersonRecord> people,
        List<OrganisationRecord> organisations,
        List<PlaceRecord> places,
        List<AgreementRecord> agreements,
        EventRecords events,
        String digest,
        History history) {

    /** Identifies all that is served: the digest of the files, and the history, which is in none of them. */
    public String identity() {
        return identity(digest, history.digest());
    }

    /**
     * @param digest SHA-256 over the files
     * @param history SHA-256 of the history; empty without one
     */
    public static String identity(String digest, String history) {
        return history.isEmpty() ? digest : Digest.of(digest + " " + history);
    }

    /** Everything but the events, kind by kind. */
    public Stream<EntryRecord> named() {
        return Stream.of(people, organisations, places, agreements, sources).flatMap(List::stream);
    }

    /** People and organisations: whoever can take part in an event. */
    public Stream<NamedRecord> actors() {
        return Stream.concat(people.stream(), organisations.stream());
    }
}
