package org.tumen.api.v1;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tumen.api.http.parameter.CanonicalRequest;
import org.tumen.api.http.parameter.FormatNegotiation;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.api.http.problem.ProblemException;
import org.tumen.api.http.response.Body;
import org.tumen.api.http.response.StreamedContent;
import org.tumen.api.v1.download.ListInFile;
import org.tumen.api.v1.download.ListInParts;
import org.tumen.api.v1.format.CsvDialect;
import org.tumen.api.v1.format.Format;
import org.tumen.api.v1.format.Formats;
import org.tumen.api.v1.format.ItemDocument;
import org.tumen.api.v1.format.Listing;
import org.tumen.api.v1.view.EmptyView;
import org.tumen.api.v1.view.ListItem;
import org.tumen.api.v1.view.PeriodCounts;
import org.tumen.api.v1.view.ReleaseView;
import org.tumen.dataset.Dataset;
import org.tumen.model.Language;
import org.tumen.store.EntryRepository.ListedDocument;
import org.tumen.store.EntryRepository.Slice;

/** Chooses the format of a list, and writes the list in it. */
@Singleton
class ListFormats {

    /** In bytes: at least what surrounds the entries of a page. */
    private static final int FRAME = 1024;

    private final Formats formats;
    private final Map<Class<? extends ListItem>, FormatNegotiation<Format>> negotiations = new ConcurrentHashMap<>();
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
        var format = format(reader, kind, paging);
        paging.checkLanguages(reader, format);
        return new ListFormat(
                kind,
                format,
                languages,
                paging.whole(reader, formats.of(kind), format),
                dialect(reader, paging, format));
    }

    /** The format of a single entry: one of those that lists of its kind have. */
    ListFormat chooseForOne(ParameterReader reader, Class<? extends ListItem> kind, Paging parameters) {
        var format = format(reader, kind, parameters);
        var languages = parameters.languages(reader);
        parameters.checkLanguages(reader, format);
        return new ListFormat(kind, format, languages, false, dialect(reader, parameters, format));
    }

    private static CsvDialect dialect(ParameterReader reader, Paging paging, Format format) {
        return paging.csv().dialect(reader, format == null ? null : format.name());
    }

    private Format format(ParameterReader reader, Class<? extends ListItem> kind, Paging paging) {
        return negotiations
                .computeIfAbsent(
                        kind, any -> FormatNegotiation.ofList(formats.of(kind), Format::name, Format::mediaType))
                .choose(reader, paging.format(), headers.getAcceptableMediaTypes());
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
        var items = slice.documents().stream().map(ListFormats::item).toList();
        // JSON adds to the items no more than commas and the frame.
        var length = items.stream().mapToInt(item -> item.length() + 1).sum();
        var inPeriod = PeriodCounts.of(slice.total(), slice.certain());
        var listing = listing(list, items.stream(), slice.total(), inPeriod, next, request, explanation);
        return new Body(
                written(length, body -> list.format().write(listing, body)), headers(list, slice.total(), next));
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
            headers.put(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        headers.putAll(disposition(list));
        return headers;
    }

    /** The name of the file to save, in formats that have one. */
    private static Map<String, String> disposition(ListFormat list) {
        var fileName = list.format().fileName(list.kind());
        return fileName == null
                ? Map.of()
                : Map.of(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(fileName));
    }

    /**
     * A single entry.
     *
     * @param document the entry with how to cite it
     */
    Body one(ListFormat list, byte[] document, CanonicalRequest request) {
        var listing = listing(list, Stream.of(new ItemDocument(document, null)), 1, null, null, request, null);
        return new Body(written(document.length, body -> list.format().writeOne(listing, body)), disposition(list));
    }

    private interface Writer {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * @param length of the documents
     */
    private static byte[] written(int length, Writer writer) {
        var body = new ByteArrayOutputStream(length + FRAME);
        try {
            writer.writeTo(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        } catch (IOException e) {
            throw ListInFile.notWritten(e);
        }
        return body.toByteArray();
    }

    /** A whole list, read and written as the client takes it. */
    StreamedContent whole(ListFormat list, Stream<ListedDocument> documents, long total, CanonicalRequest request) {
        var items = documents.map(ListFormats::item);
        return list.format().inParts()
                ? new ListInParts(
                        items.iterator(),
                        (part, first, out) -> list.format()
                                .writePart(listing(list, part, total, null, null, request, null), first, out))
                : new ListInFile(
                        out -> list.format().write(listing(list, items, total, null, null, request, null), out));
    }

    private static ItemDocument item(ListedDocument found) {
        return new ItemDocument(found.document(), found.certainty());
    }

    private Listing listing(
            ListFormat list,
            Stream<ItemDocument> items,
            long total,
            PeriodCounts inPeriod,
            URI next,
            CanonicalRequest request,
            Supplier<EmptyView> explanation) {
        return new Listing(
                list.kind(),
                items,
                mapper.reader(),
                total,
                inPeriod,
                explanation,
                request::url,
                next,
                list.languages(),
                list.csv(),
                release,
                request::at);
    }
}
