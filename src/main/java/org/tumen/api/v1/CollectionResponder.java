package org.tumen.api.v1;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.api.http.problem.ProblemException;
import org.tumen.api.http.response.Body;
import org.tumen.api.http.response.CachedResponses;
import org.tumen.api.http.response.PublicUrl;
import org.tumen.api.v1.view.Document;
import org.tumen.api.v1.view.ListItem;
import org.tumen.dataset.names.NameResolver;
import org.tumen.store.EntryRepository;
import org.tumen.store.EntryRepository.Order;

/** Answers the two questions that every collection is asked: which entries match, and what is this one. */
@Singleton
class CollectionResponder {

    private final EntryLookup lookup;
    private final Cursors cursors;
    private final PublicUrl publicUrl;
    private final FormatNegotiation negotiation;
    private final CachedResponses responses;

    CollectionResponder(
            EntryLookup lookup,
            Cursors cursors,
            PublicUrl publicUrl,
            FormatNegotiation negotiation,
            CachedResponses responses) {
        this.lookup = lookup;
        this.cursors = cursors;
        this.publicUrl = publicUrl;
        this.negotiation = negotiation;
        this.responses = responses;
    }

    /**
     * The entries that match, a page of them or all, in the shape asked for.
     *
     * @param kind the view that they are rendered from
     * @param filter reads the filter's parameters
     * @param order reads the order's
     */
    <F> Response page(
            EntryRepository<F> entries,
            Class<? extends ListItem> kind,
            BiFunction<ParameterReader, EntryLookup, F> filter,
            Function<ParameterReader, Order> order,
            Paging paging,
            UriInfo uri) {
        var reader = new ParameterReader(uri.getQueryParameters());
        var wanted = filter.apply(reader, lookup);
        var sorted = order.apply(reader);
        var limit = paging.limit(reader);
        // Values that mean the same are equal and print alike, so that whoever shares an answer can go on from it.
        var query = wanted + " " + sorted;
        var after = reader.one(
                "cursor", paging.cursor(), sorted.start(), text -> cursors.rank(text, query, sorted.start()));
        var format = negotiation.asked(reader, paging, kind);
        var request = publicUrl.of(uri, reader);
        if (format.whole()) {
            return responses.stream(
                    request,
                    format.contentType(),
                    out -> format.write(entries.documents(wanted, sorted), entries.count(wanted), request, out));
        }
        Supplier<Body> page = () -> {
            var slice = entries.slice(wanted, sorted, after, limit);
            var next = slice.more() ? request.with("cursor", cursors.after(slice.last(), query)) : null;
            return format.page(slice.documents(), slice.total(), next, request);
        };
        return limit > Paging.DEFAULT_LIMIT
                ? responses.ofExpensive(request, format.contentType(), page)
                : responses.of(request, format.contentType(), page);
    }

    /** The entry with the id; an id that it had before redirects to it (308). */
    Response one(EntryRepository<?> entries, NameResolver names, String path, String id, UriInfo uri) {
        var request = publicUrl.of(uri);
        var renamed = names.renamedTo(id);
        if (renamed.isPresent()) {
            return Response.status(Response.Status.PERMANENT_REDIRECT)
                    .location(request.at(path + "/" + renamed.get()))
                    .build();
        }
        return responses.of(
                request,
                MediaType.APPLICATION_JSON,
                () -> entries.document(id)
                        .map(entry -> Body.of(Document.citable(entry.document(), entry.citeAs())
                                .json()))
                        .orElseThrow(() -> ProblemException.notFound("There is no “%s” under %s.%s"
                                .formatted(
                                        id,
                                        path,
                                        names.nearest(id)
                                                .map(" Did you mean “%s”?"::formatted)
                                                .orElse("")))));
    }
}
