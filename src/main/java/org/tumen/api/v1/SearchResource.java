package org.tumen.api.v1;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.api.http.response.CachedResponses;
import org.tumen.api.http.response.PublicUrl;
import org.tumen.api.v1.view.SearchView;
import org.tumen.search.SearchIndex;

@Path("/v1/search")
@Tag(name = "Search")
class SearchResource {

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
    public Response search(@BeanParam SearchParameters parameters, UriInfo uri) {
        var reader = new ParameterReader(uri.getQueryParameters());
        var search = parameters.search(reader, index);
        return responses.json(publicUrl.of(uri, reader), () -> SearchView.of(search.get()));
    }
}
