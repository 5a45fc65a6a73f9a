package org.tumen.api.v1;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.tumen.api.http.parameter.CanonicalRequest;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.api.http.response.CachedResponses;
import org.tumen.api.http.response.PublicUrl;
import org.tumen.api.v1.view.SearchView;
import org.tumen.api.v1.view.SearchView.SuggestionView;
import org.tumen.model.EntryKind;
import org.tumen.search.SearchIndex;

@Path("/v1/search")
@Tag(name = "Search")
class SearchResource {

    private static final int DEFAULT_LIMIT = 10;
    private static final int MAX_LIMIT = 50;

    private final SearchIndex index;
    private final PublicUrl publicUrl;
    private final CachedResponses responses;

    SearchResource(SearchIndex index, PublicUrl publicUrl, CachedResponses responses) {
        this.index = index;
        this.publicUrl = publicUrl;
        this.responses = responses;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "search", summary = "Entries of any kind, by words in any script, the best first")
    @APIResponseSchema(value = SearchView.class, responseCode = "200")
    public Response search(@RestQuery String q, @RestQuery String kind, @RestQuery String limit, UriInfo uri) {
        var reader = new ParameterReader(uri.getQueryParameters());
        var terms = reader.required("q", q, ParameterValues::words);
        var kinds = reader.any("kind", kind, text -> ParameterValues.term(EntryKind.class, text));
        var most = reader.one("limit", limit, DEFAULT_LIMIT, text -> ParameterValues.integer(text, 1, MAX_LIMIT));
        var request = publicUrl.of(uri, reader);
        return responses.json(request, () -> {
            var found = index.search(terms, kinds, most);
            return SearchView.of(found, found.total() > 0 ? null : suggestion(q, kinds, request));
        });
    }

    private SuggestionView suggestion(String q, Set<EntryKind> kinds, CanonicalRequest request) {
        return index.suggestion(q.strip(), kinds)
                .map(better -> new SuggestionView(better, request.hrefWith("q", better)))
                .orElse(null);
    }
}
