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
import org.tumen.api.http.response.Answers;
import org.tumen.api.http.response.Body;
import org.tumen.api.http.response.PublicAddress;
import org.tumen.api.v1.view.Document;
import org.tumen.api.v1.view.Listed;
import org.tumen.dataset.names.Names;
import org.tumen.store.Entries;
import org.tumen.store.Order;

/** Answers the two questions that every collection is asked: which entries match, and what is this one. */
@Singleton
class Lister {

    private final Directory directory;
    private final Cursors cursors;
    private final PublicAddress address;
    private final Shapes shapes;
    private final Answers answers;

    Lister(Directory directory, Cursors cursors, PublicAddress address, Shapes shapes, Answers answers) {
        this.directory = directory;
        this.cursors = cursors;
        this.address = address;
        this.shapes = shapes;
        this.answers = answers;
    }

    /**
     * The entries that match, a page of them or all, in the shape asked for.
     *
     * @param kind the view that they are rendered from
     * @param filter reads the filter's parameters
     * @param order reads the order's
     */
    <F> Response page(
            Entries<F> entries,
            Class<? extends Listed> kind,
            BiFunction<ParameterReader, Directory, F> filter,
            Function<ParameterReader, Order> order,
            Paging paging,
            UriInfo uri) {
        var reader = new ParameterReader(uri.getQueryParameters());
        var wanted = filter.apply(reader, directory);
        var sorted = order.apply(reader);
        var limit = paging.limit(reader);
        // Values that mean the same are equal and print alike, so that whoever shares an answer can go on from it.
        var query = wanted + " " + sorted;
        var after = reader.one(
                "cursor", paging.cursor(), sorted.start(), text -> cursors.place(text, query, sorted.start()));
        var shape = shapes.asked(reader, paging, kind);
        var request = address.of(uri, reader);
        if (shape.whole()) {
            return answers.stream(
                    request,
                    shape.contentType(),
                    out -> shape.write(entries.documents(wanted, sorted), entries.count(wanted), request, out));
        }
        Supplier<Body> page = () -> {
            var slice = entries.slice(wanted, sorted, after, limit);
            var next = slice.more() ? request.with("cursor", cursors.after(slice.last(), query)) : null;
            return shape.page(slice.documents(), slice.total(), next, request);
        };
        return limit > Paging.DEFAULT_LIMIT
                ? answers.ofExpensive(request, shape.contentType(), page)
                : answers.of(request, shape.contentType(), page);
    }

    /** The entry with the id; an id that it had before redirects to it (308). */
    Response one(Entries<?> entries, Names names, String path, String id, UriInfo uri) {
        var request = address.of(uri);
        var renamed = names.renamedTo(id);
        if (renamed.isPresent()) {
            return Response.status(Response.Status.PERMANENT_REDIRECT)
                    .location(request.at(path + "/" + renamed.get()))
                    .build();
        }
        return answers.of(
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
