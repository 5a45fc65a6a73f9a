package org.tumen.api.v1.format;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tumen.api.v1.view.EmptyView;
import org.tumen.api.v1.view.ListItem;
import org.tumen.api.v1.view.PeriodCounts;
import org.tumen.api.v1.view.ReleaseView;
import org.tumen.model.Language;

/**
 * A list or a page, as input of a format.
 *
 * @param kind view of the entries
 * @param documents the entries as JSON, in order; can be consumed once
 * @param reader parses documents
 * @param total number of all entries that match the query
 * @param inPeriod how many of them belong to the period of the query, and how surely; null if unknown or if it has none
 * @param explanation why no entry matches; computed on demand, and null if that is not known
 * @param self URL of the request; computed on demand
 * @param next URL of the next page, or null
 * @param languages that are asked for, the first for formats in a single language
 * @param csv the dialect, if that is the format
 * @param address makes a path an absolute URL
 */
public record Listing(
        Class<? extends ListItem> kind,
        Stream<ItemDocument> documents,
        ObjectReader reader,
        long total,
        PeriodCounts inPeriod,
        Supplier<EmptyView> explanation,
        Supplier<URI> self,
        URI next,
        Set<Language> languages,
        CsvDialect csv,
        ReleaseView release,
        Function<String, URI> address) {

    /** The language of formats in a single one. */
    Language language() {
        return languages.iterator().next();
    }

    /** The entries parsed and cast to a type that all of them implement. */
    <C> Stream<C> entries(Class<C> capability) {
        return documents.map(document -> capability.cast(read(document.json())));
    }

    private ListItem read(byte[] document) {
        try {
            return reader.readValue(document, kind);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot parse a rendered document", e);
        }
    }
}
