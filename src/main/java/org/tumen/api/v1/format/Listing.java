package org.tumen.api.v1.format;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tumen.api.v1.view.ListItem;
import org.tumen.api.v1.view.ReleaseView;
import org.tumen.model.Language;

/**
 * A list, or a page of one, on its way into a format.
 *
 * @param kind the view that the documents were rendered from
 * @param documents the entries as JSON, in order; can be taken once
 * @param reader reads a document back into the view
 * @param total how many entries the query matches in all
 * @param self URL of the request
 * @param next URL of what comes after, or null
 * @param language of what is written in one language
 * @param byteOrderMark whether one is wanted where a format may have it
 * @param address the URL of a path
 */
public record Listing(
        Class<? extends ListItem> kind,
        Stream<byte[]> documents,
        ObjectReader reader,
        long total,
        URI self,
        URI next,
        Language language,
        boolean byteOrderMark,
        ReleaseView release,
        Function<String, URI> address) {

    /** The entries, as something that all of them can do. */
    <C> Stream<C> entries(Class<C> capability) {
        return documents.map(document -> capability.cast(read(document)));
    }

    private ListItem read(byte[] document) {
        try {
            return reader.readValue(document, kind);
        } catch (IOException e) {
            throw new UncheckedIOException("what was rendered cannot be read back", e);
        }
    }
}
