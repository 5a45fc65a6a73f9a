package org.tumen.store.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tumen.dataset.SourceRecord;

/** A source, with the columns that filters use. Its names are its titles. */
@Entity
public class Source extends NamedEntity {

    /** The first day on which it may have appeared. */
    @Column(nullable = false)
    public LocalDate firstDay;

    /** The last day on which it may have appeared. */
    @Column(nullable = false)
    public LocalDate lastDay;

    /** ISO 639-1 of the text and, where it is a translation, of the original. */
    public Set<String> languages = new TreeSet<>();

    /** The medium and the agency. */
    public Set<String> publishers = new TreeSet<>();

    static Source of(SourceRecord record) {
        var source = new Source();
        source.firstDay = record.published().first();
        source.lastDay = record.published().last();
        Stream.of(record.language(), record.originalLanguage())
                .flatMap(Stream::ofNullable)
                .forEach(source.languages::add);
        record.publisherAndAgency().forEach(source.publishers::add);
        return source;
    }
}
