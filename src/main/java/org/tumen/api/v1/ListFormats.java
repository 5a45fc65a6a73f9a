package org.tumen.api.v1;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tumen.api.http.parameter.CanonicalRequest;
import org.tumen.api.http.parameter.FormatNegotiation;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.api.http.problem.ProblemException;
import org.tumen.api.http.response.Body;
import org.tumen.api.v1.format.CsvDialect;
import org.tumen.api.v1.format.Format;
import org.tumen.api.v1.format.Formats;
import org.tumen.api.v1.format.Listing;
import org.tumen.api.v1.view.EmptyView;
import org.tumen.api.v1.view.ListItem;
import org.tumen.api.v1.view.PeriodCounts;
import org.tumen.api.v1.view.ReleaseView;
import org.tumen.dataset.Dataset;
import org.tumen.model.Language;
import org.tumen.store.EntryRepository.Slice;

/** Chooses the format of a list, and writes the list in it. */
@Singleton
class ListFormats {

    /** In bytes: at least what surrounds the entries of a page. */
    private static final int FRAME = 1024;

    private final Formats formats;
    private final ObjectMapper mapper;
    private final ReleaseView release;
    private final HttpHeaders headers;

    /**
     * How a request wants a list.
     *
     * @param kind the view that the entries are rendered from
     * @param format null if the client takes none
     * @param whole whether it is streamed, and not a page
     */
    record ListFormat(
            Class<? extends ListItem> kind, Format format, Set<Language> languages, boolean whole, CsvDialect csv) {}

    ListFormats(Formats formats, ObjectMapper mapper, Dataset dataset, HttpHeaders headers) {
        this.formats = formats;
        this.mapper = mapper;
        this.headers = headers;
        release = ReleaseView.of(dataset);
    }

    ListFormat choose(ParameterReader reader, Class<? extends ListItem> kind, Paging paging, Set<Language> languages) {
        var available = formats.of(kind);
        var format = FormatNegotiation.ofList(available, Format::name, Format::mediaType)
                .choose(reader, paging.format(), headers.getAcceptableMediaTypes());
        paging.checkLanguages(reader, format);
        return new ListFormat(
                kind,
                format,
                languages,
                paging.whole(reader, available, format),
                paging.csv().dialect(reader, format == null ? null : format.name()));
    }

    /**
     * The media type with its parameters.
     *
     * @throws ProblemException (406) if the client takes no format of the list
     */
    String contentType(ListFormat list) {
        if (list.format() == null) {
            throw ProblemException.notAcceptable(
                    headers.getHeaderString(HttpHeaders.ACCEPT),
                    formats.of(list.kind()).stream().map(Format::mediaType).toList());
        }
        return list.format().contentType();
    }

    /** A page, written before anything is sent, so that a failure can still become a problem. */
    Body page(ListFormat list, Slice slice, URI next, CanonicalRequest request, Supplier<EmptyView> explanation) {
        // JSON adds to the entries no more than commas and the frame.
        var length = slice.documents().stream()
                .mapToInt(document -> document.length + 1)
                .sum();
        var body = new ByteArrayOutputStream(length + FRAME);
        try {
            var inPeriod = PeriodCounts.of(slice.total(), slice.certain());
            list.format()
                    .write(
                            listing(
                                    list,
                                    slice.documents().stream(),
                                    slice.total(),
                                    inPeriod,
                                    next,
                                    request,
                                    explanation),
                            body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Body(body.toByteArray(), headers(list, slice.total(), next));
    }

    /**
     * The headers of a list, by which formats that have no room for it also say whether it is whole.
     *
     * @param next the URL of the next page, or null
     */
    Map<String, String> headers(ListFormat list, long total, URI next) {
        var headers = new TreeMap<String, String>();
        headers.put("Total-Count", Long.toString(total));
        if (next != null) {
            headers.put(HttpHeaders.LINK, Link.fromUri(next).rel("next").build().toString());
        }
        var fileName = list.format().fileName(list.kind());
        if (fileName != null) {
            headers.put(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(fileName));
        }
        return headers;
    }

    /** Writes a whole list as it is read. */
    void write(ListFormat list, Stream<byte[]> documents, long total, CanonicalRequest request, OutputStream out)
            throws IOException {
        list.format().write(listing(list, documents, total, null, null, request, () -> null), out);
    }

    private Listing listing(
            ListFormat list,
            Stream<byte[]> documents,
            long total,
            PeriodCounts inPeriod,
            URI next,
            CanonicalRequest request,
            Supplier<EmptyView> explanation) {
        return new Listing(
                list.kind(),
                documents,
                mapper.reader(),
                total,
                inPeriod,
                explanation,
                request.url(),
                next,
                list.languages(),
                list.csv(),
                release,
                request::at);
    }
}
