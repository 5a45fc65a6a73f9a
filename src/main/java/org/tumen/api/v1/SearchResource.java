package org.tumen.api.v1;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tumen.api.v1.view.SearchView;
import org.tumen.search.SearchIndex;

@Path("/v1/search")
@Tag(name = "Search")
class SearchResource {

    private final SearchIndex index;

    SearchResource(SearchIndex index) {
        this.index = index;
    }

    @GET
    @Operation(operationId = "search", summary = "Entries of any kind, by words in any script, the best first")
    public SearchView search(@BeanParam SearchParameters parameters) {
        return SearchView.of(parameters.searched(index));
    }
}
