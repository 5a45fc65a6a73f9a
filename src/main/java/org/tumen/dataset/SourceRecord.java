package org.tumen.dataset;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.tumen.model.DateBasis;
import org.tumen.model.ImpreciseDate;
import org.tumen.model.LocalizedText;
import org.tumen.model.UncitedReason;

/**
 * An article that facts are drawn from.
 *
 * @param title the headline as printed, and our English of it
 * @param publisher id of the medium that printed it, where it names itself
 * @param wireAgency id of the agency that reported it
 * @param published the day (or range of days) it appeared
 * @param modifiedAt ISO 8601 instant of its last change, where printed
 * @param language ISO 639-1 of the text
 * @param originalLanguage ISO 639-1 of the text it was translated from
 * @param paragraphLengths Unicode code points of each non-empty line, in order
 * @param sha256 of the text's bytes
 * @param uncited the paragraphs that bear no fact, and why
 */
public record SourceRecord(
        String id,
        Title title,
        String publisher,
        String wireAgency,
        List<String> byline,
        ImpreciseDate published,
        DateBasis publishedBasis,
        LocalizedText publishedNote,
        String publishedAt,
        String modifiedAt,
        String language,
        String originalLanguage,
        boolean machineTranslated,
        String url,
        String originalUrl,
        LocalizedText note,
        List<Integer> paragraphLengths,
        String sha256,
        List<Uncited> uncited,
        List<String> formerIds)
        implements EntryRecord {

    /** Id of the medium that printed it or, where it names none, of the agency; null if it names neither. */
    public String publisherOrAgency() {
        return publisher == null ? wireAgency : publisher;
    }

    /** Id of the agency whose text it is or, where it names none, of the medium that printed it; null if it names neither. */
    public String agencyOrPublisher() {
        return wireAgency == null ? publisher : wireAgency;
    }

    /** Ids of the medium that printed it and of the agency whose text it is, where it names them. */
    public Stream<String> publisherAndAgency() {
        return Stream.of(publisher, wireAgency).filter(Objects::nonNull);
    }

    /** The headline: as printed, and our English of it. */
    public record Title(String original, String en) {}

    /** Paragraphs (1-based) that bear no fact. */
    public record Uncited(List<Integer> paragraphs, UncitedReason reason) {}
}
