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
import org.tumen.api.http.response.Answers;
import org.tumen.api.http.response.PublicAddress;
import org.tumen.api.v1.view.SearchView;
import org.tumen.search.SearchIndex;

@Path("/v1/search")
@Tag(name = "Search")
class SearchResource {

    private final SearchIndex index;
    private final PublicAddress address;
    private final Answers answers;

    SearchResource(SearchIndex index, PublicAddress address, Answers answers) {
        this.index = index;
        this.address = address;
        this.answers = answers;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "search", summary = "Entries of any kind, by words in any script, the best first")
    @APIResponseSchema(value = SearchView.class, responseCode = "200")
    public Response search(@BeanParam SearchParameters parameters, UriInfo uri) {
        var reader = new ParameterReader(uri.getQueryParameters());
        var search = parameters.search(reader, index);
        return answers.json(address.of(uri, reader), () -> SearchView.of(search.get()));
    }
}
