package org.tumen.api.v1;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.tumen.api.http.ParameterReader;
import org.tumen.api.http.ProblemException;
import org.tumen.api.http.PublicAddress;
import org.tumen.api.v1.view.Document;
import org.tumen.api.v1.view.Page;
import org.tumen.dataset.Names;
import org.tumen.store.Directory;
import org.tumen.store.Entries;
import org.tumen.store.Filter;
import org.tumen.store.Order;
import org.tumen.store.Slice;

/** Answers the two questions that every collection is asked: which entries match, and what is this one. */
@Singleton
class Lister {

    private final Directory directory;
    private final Cursors cursors;
    private final PublicAddress address;

    Lister(Directory directory, Cursors cursors, PublicAddress address) {
        this.directory = directory;
        this.cursors = cursors;
        this.address = address;
    }

    /**
     * A page of the entries that match.
     *
     * @param filter reads the filter's parameters
     * @param order reads the order's
     */
    <F extends Filter> RestResponse<Page> page(
            Entries<?, F> entries,
            BiFunction<ParameterReader, Directory, F> filter,
            Function<ParameterReader, Order> order,
            Paging paging,
            UriInfo uri) {
        var reader = new ParameterReader();
        var wanted = filter.apply(reader, directory);
        var sorted = order.apply(reader);
        var limit = paging.limit(reader);
        var query = wanted + " " + sorted;
        var after = reader.one(
                "cursor", paging.cursor(), sorted.start(), text -> cursors.place(text, query, sorted.start()));
        reader.orThrow();
        return answer(entries.slice(wanted, sorted, after, limit), query, uri);
    }

    /** The entry with the id; an id that it had before redirects to it (308). */
    RestResponse<Document> one(Entries<?, ?> entries, Names names, String path, String id, UriInfo uri) {
        var renamed = names.renamedTo(id);
        if (renamed.isPresent()) {
            return RestResponse.ResponseBuilder.<Document>create(RestResponse.Status.PERMANENT_REDIRECT)
                    .location(address.of(uri, path + "/" + renamed.get()))
                    .build();
        }
        return entries.document(id)
                .map(entry -> RestResponse.ok(Document.citable(entry.document(), entry.citeAs())))
                .orElseThrow(() -> ProblemException.notFound("There is no “%s” under %s.%s"
                        .formatted(
                                id,
                                path,
                                names.nearest(id)
                                        .map(" Did you mean “%s”?"::formatted)
                                        .orElse(""))));
    }

    private RestResponse<Page> answer(Slice slice, String query, UriInfo uri) {
        var documents = slice.documents().stream().map(Document::new).toList();
        if (!slice.more()) {
            return RestResponse.ok(new Page(slice.total(), null, documents));
        }
        var next = address.of(uri, "cursor", cursors.after(slice.last(), query));
        return RestResponse.ResponseBuilder.ok(new Page(slice.total(), next.toString(), documents))
                .header(HttpHeaders.LINK, Link.fromUri(next).rel("next").build().toString())
                .build();
    }
}
