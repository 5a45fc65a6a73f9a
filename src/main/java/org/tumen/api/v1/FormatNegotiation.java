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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tumen.api.http.parameter.CanonicalRequest;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.api.http.problem.ProblemException;
import org.tumen.api.http.response.Body;
import org.tumen.api.v1.format.Format;
import org.tumen.api.v1.format.Formats;
import org.tumen.api.v1.format.Listing;
import org.tumen.api.v1.view.ListItem;
import org.tumen.api.v1.view.ReleaseView;
import org.tumen.dataset.Dataset;
import org.tumen.model.Language;

/** Puts lists into the shape that is asked for, by {@code format} or else by {@code Accept}. */
@Singleton
class FormatNegotiation {

    /** In bytes: at least what a page has around its entries. */
    private static final int FRAME = 1024;

    private final Formats formats;
    private final ObjectMapper mapper;
    private final ReleaseView release;
    private final HttpHeaders headers;

    FormatNegotiation(Formats formats, ObjectMapper mapper, Dataset dataset, HttpHeaders headers) {
        this.formats = formats;
        this.mapper = mapper;
        this.headers = headers;
        release = ReleaseView.of(dataset);
    }

    /** The shape in which a list of entries of a kind is asked for. */
    NegotiatedFormat asked(ParameterReader reader, Paging paging, Class<? extends ListItem> kind) {
        var asked = paging.format();
        var had = formats.of(kind);
        var format = asked.format(
                reader,
                had,
                () -> formats.accepted(kind, headers.getAcceptableMediaTypes()).orElse(null));
        return new NegotiatedFormat(
                kind,
                format,
                asked.whole(reader, format, paging.asksForAPart()),
                asked.byteOrderMark(reader, format),
                // Read, and refused if need be, together with the order.
                Language.JA.code().equals(paging.lang()) ? Language.JA : Language.EN);
    }

    /** A shape, ready to put a list into. */
    final class NegotiatedFormat {

        private final Class<? extends ListItem> kind;
        private final Format format;
        private final boolean whole;
        private final boolean byteOrderMark;
        private final Language language;

        private NegotiatedFormat(
                Class<? extends ListItem> kind,
                Format format,
                boolean whole,
                boolean byteOrderMark,
                Language language) {
            this.kind = kind;
            this.format = format;
            this.whole = whole;
            this.byteOrderMark = byteOrderMark;
            this.language = language;
        }

        boolean whole() {
            return whole;
        }

        /** A page, made before anything is sent: should that fail, there is still time to say so. */
        Body page(List<byte[]> documents, long total, URI next, CanonicalRequest request) {
            // As JSON nothing comes to these but commas and the frame.
            var length =
                    documents.stream().mapToInt(document -> document.length + 1).sum();
            var body = new ByteArrayOutputStream(length + FRAME);
            try {
                format.write(listing(documents.stream(), total, next, request), body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Body(
                    body.toByteArray(),
                    next == null
                            ? Map.of()
                            : Map.of(
                                    HttpHeaders.LINK,
                                    Link.fromUri(next).rel("next").build().toString()));
        }

        /** Writes all of a list as it is read. */
        void write(Stream<byte[]> documents, long total, CanonicalRequest request, OutputStream out)
                throws IOException {
            format.write(listing(documents, total, null, request), out);
        }

        /**
         * The media type.
         *
         * @throws ProblemException (406) if none can be had that the client takes
         */
        String contentType() {
            if (format == null) {
                throw ProblemException.notAcceptable(
                        headers.getHeaderString(HttpHeaders.ACCEPT),
                        formats.of(kind).stream().map(Format::mediaType).toList());
            }
            return format.contentType();
        }

        private Listing listing(Stream<byte[]> documents, long total, URI next, CanonicalRequest request) {
            return new Listing(
                    kind,
                    documents,
                    mapper.reader(),
                    total,
                    request.url(),
                    next,
                    language,
                    byteOrderMark,
                    release,
                    request::at);
        }
    }
}
