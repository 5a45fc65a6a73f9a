package org.tumen.api.v1;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tumen.api.http.parameter.CanonicalRequest;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.api.http.problem.ProblemException;
import org.tumen.api.http.response.Body;
import org.tumen.api.http.response.CachedResponses;
import org.tumen.api.http.response.PublicUrl;
import org.tumen.api.v1.view.Document;
import org.tumen.api.v1.view.EmptyView;
import org.tumen.api.v1.view.ListItem;
import org.tumen.model.Language;
import org.tumen.store.EntryRepository;
import org.tumen.store.EntryRepository.Order;
import org.tumen.store.EntryRepository.Slice;

/** Responds with the entries of a collection: those that match, or a single one. */
@Singleton
public class CollectionResponder {

    /** Values of parameters: each is a condition, and for entries other than events a subquery of SQL. */
    private static final int MANY_VALUES = 12;

    private final EntryLookup lookup;
    private final Cursors cursors;
    private final PublicUrl publicUrl;
    private final ListFormats lists;
    private final CachedResponses responses;

    /** What a request selects of a collection. */
    public record Query<F>(F filter, Set<Language> languages, Order order, int limit, int after) {

        /** The same for equal filters, so that every client of a cached page can continue from its cursor. */
        static String text(Object filter, Order order) {
            return filter + " " + order;
        }
    }

    CollectionResponder(
            EntryLookup lookup, Cursors cursors, PublicUrl publicUrl, ListFormats lists, CachedResponses responses) {
        this.lookup = lookup;
        this.cursors = cursors;
        this.publicUrl = publicUrl;
        this.lists = lists;
        this.responses = responses;
    }

    /**
     * The entries that match, as a page or whole, in the format that the request selects.
     *
     * @param kind the view that they are rendered from
     */
    <F> Response page(
            EntryRepository<F> entries,
            Class<? extends ListItem> kind,
            CollectionParameters<F> parameters,
            UriInfo uri) {
        var reader = new ParameterReader(uri.getQueryParameters());
        var query = query(reader, parameters);
        var list = lists.choose(reader, kind, parameters.paging(), query.languages());
        var request = publicUrl.of(uri, reader);
        var contentType = lists.contentType(list);
        if (list.whole()) {
            var total = entries.count(query.filter());
            return responses.stream(
                    request,
                    contentType,
                    lists.headers(list, total, null),
                    () -> lists.whole(list, entries.documents(query.filter(), query.order()), total, request));
        }
        return isExpensive(query, request)
                ? responses.ofExpensive(request, contentType, () -> page(entries, query, list, request, parameters))
                : responses.of(request, contentType, () -> page(entries, query, list, request, parameters));
    }

    /**
     * The entry with an id, in the format that the request selects. A former id redirects (308) to the current one, and one that
     * was withdrawn is gone (410).
     *
     * @param kind the view that it is rendered from
     */
    Response one(
            EntryRepository<?> entries,
            Class<? extends ListItem> kind,
            EntryLookup.Entries names,
            String id,
            EntryParameters parameters,
            UriInfo uri) {
        var reader = new ParameterReader(uri.getQueryParameters());
        var format = lists.chooseForOne(reader, kind, parameters.paging());
        var request = publicUrl.of(uri, reader);
        var renamed = names.resolver().renamedTo(id);
        if (renamed.isPresent()) {
            return Response.status(Response.Status.PERMANENT_REDIRECT)
                    .location(request.onPath(names.path() + "/" + renamed.get()))
                    .build();
        }
        return responses.of(
                request,
                lists.contentType(format),
                () -> entries.document(id)
                        .map(entry -> Document.citable(entry.document(), entry.citeAs()))
                        .map(document -> lists.one(format, document.json(), request))
                        .orElseThrow(() -> notThere(names, id)));
    }

    /** Reads a request for a page of a collection; what is wrong with it is left in the reader. */
    public <F> Query<F> query(ParameterReader reader, CollectionParameters<F> parameters) {
        var filter = parameters.toFilter(reader, lookup);
        var paging = parameters.paging();
        var languages = paging.languages(reader);
        var order = parameters.order(reader, languages.iterator().next());
        var limit = paging.limit(reader);
        var after = paging.after(reader, cursors, () -> Query.text(filter, order), order);
        return new Query<>(filter, languages, order, limit, after);
    }

    private <F> Body page(
            EntryRepository<F> entries,
            Query<F> query,
            ListFormats.ListFormat list,
            CanonicalRequest request,
            CollectionParameters<F> parameters) {
        var slice = slice(entries, query);
        var next = slice.more() ? PublicUrl.acceptable(request.with("cursor", cursor(query, slice))) : null;
        Supplier<EmptyView> explanation = () -> explanation(entries, request, parameters);
        var hasItsTurn = isExpensive(query, request);
        return lists.page(
                list,
                slice,
                next,
                request,
                hasItsTurn || EmptyResults.isCheap(request) ? explanation : () -> responses.inTurn(explanation));
    }

    /** A request that waits for its turn in the midst of its work holds a connection to the database meanwhile. */
    private static boolean isExpensive(Query<?> query, CanonicalRequest request) {
        return query.limit() > Paging.DEFAULT_LIMIT
                || request.parameters().containsKey("q")
                || request.countValues() > MANY_VALUES;
    }

    /** Why no entry matches. */
    private <F> EmptyView explanation(
            EntryRepository<F> entries, CanonicalRequest request, CollectionParameters<F> parameters) {
        return EmptyResults.explain(
                request,
                parameters,
                (some, reader) -> some.toFilter(reader, lookup),
                entries::count,
                condition -> Stream.concat(
                        parameters.alternatives(condition), TextParameters.alternatives(condition, lookup)));
    }

    /** 410 for an id that was withdrawn; otherwise 404, with the nearest one that there is. */
    public static ProblemException notThere(EntryLookup.Entries names, String id) {
        return names.withdrawal()
                .apply(id)
                .map(withdrawal -> ProblemException.gone(
                        "“%s” under %s %s".formatted(id, names.path(), EntryLookup.withdrawn(withdrawal))))
                .orElseGet(() -> notFound(names, id));
    }

    public <F> Slice slice(EntryRepository<F> entries, Query<F> query) {
        return entries.slice(query.filter(), query.order(), query.after(), query.limit());
    }

    /** The cursor of the page after a slice. */
    public String cursor(Query<?> query, Slice slice) {
        return cursors.after(slice.last(), Query.text(query.filter(), query.order()));
    }

    private static ProblemException notFound(EntryLookup.Entries names, String id) {
        var suggestion = names.resolver()
                .nearest(id)
                .map(" Did you mean “%s”?"::formatted)
                .orElse("");
        return ProblemException.notFound("There is no “%s” under %s.%s".formatted(id, names.path(), suggestion));
    }
}
