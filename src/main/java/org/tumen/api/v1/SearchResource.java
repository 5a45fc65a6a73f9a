package org.tumen.api.v1;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.function.LongSupplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.tumen.api.http.parameter.CanonicalRequest;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.api.http.response.CachedResponses;
import org.tumen.api.http.response.PublicUrl;
import org.tumen.api.v1.view.EmptyView;
import org.tumen.api.v1.view.SearchView;
import org.tumen.api.v1.view.SearchView.SuggestionView;
import org.tumen.model.EntryKind;
import org.tumen.search.QueryTerms;
import org.tumen.search.SearchIndex;

@Path("/v1/search")
@Tag(name = "Search")
class SearchResource {

    private static final int DEFAULT_LIMIT = 10;
    private static final int MAX_LIMIT = 50;

    private final SearchIndex index;
    private final EntryLookup lookup;
    private final PublicUrl publicUrl;
    private final CachedResponses responses;

    SearchResource(SearchIndex index, EntryLookup lookup, PublicUrl publicUrl, CachedResponses responses) {
        this.index = index;
        this.lookup = lookup;
        this.publicUrl = publicUrl;
        this.responses = responses;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "search", summary = "Entries of any kind, by words in any script, the best first")
    @APIResponseSchema(value = SearchView.class, responseCode = "200")
    public Response search(@BeanParam Query query, @RestQuery String limit, UriInfo uri) {
        var reader = new ParameterReader(uri.getQueryParameters());
        var terms = query.words(reader);
        var kinds = query.kinds(reader);
        var most = reader.one("limit", limit, DEFAULT_LIMIT, text -> ParameterValues.integer(text, 1, MAX_LIMIT));
        var request = publicUrl.of(uri, reader);
        return responses.json(request, () -> {
            var found = index.search(terms, kinds, most);
            return found.total() > 0 ? SearchView.of(found) : responses.inTurn(() -> nothing(query, kinds, request));
        });
    }

    private SearchView nothing(Query query, Set<EntryKind> kinds, CanonicalRequest request) {
        return SearchView.ofNothing(suggestion(query.q(), kinds, request), explanation(request, query));
    }

    private EmptyView explanation(CanonicalRequest request, Query query) {
        return EmptyResults.explain(
                request,
                query,
                this::filter,
                LongSupplier::getAsLong,
                condition -> TextParameters.alternatives(condition, lookup));
    }

    private LongSupplier filter(Query query, ParameterReader reader) {
        var terms = query.words(reader);
        var kinds = query.kinds(reader);
        return () -> index.search(terms, kinds, 1).total();
    }

    private SuggestionView suggestion(String q, Set<EntryKind> kinds, CanonicalRequest request) {
        return index.suggestion(q.strip(), kinds)
                .map(better -> new SuggestionView(better, request.hrefWith("q", better)))
                .orElse(null);
    }

    /** The query parameters that select entries. */
    record Query(@RestQuery String q, @RestQuery String kind) {

        QueryTerms words(ParameterReader reader) {
            return reader.required("q", q, ParameterValues::words);
        }

        /** Empty for all kinds. */
        Set<EntryKind> kinds(ParameterReader reader) {
            return reader.any("kind", kind, text -> ParameterValues.term(EntryKind.class, text));
        }
    }
}
