package org.tumen.api.v1;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.tumen.api.v1.view.SourceView;
import org.tumen.store.entry.SourceRepository;

@Path(SourcesResource.PATH)
@Tag(name = "Sources")
class SourcesResource {

    static final String PATH = "/v1/sources";

    private final SourceRepository sources;
    private final EntryLookup lookup;
    private final CollectionResponder responder;

    SourcesResource(SourceRepository sources, EntryLookup lookup, CollectionResponder responder) {
        this.sources = sources;
        this.lookup = lookup;
        this.responder = responder;
    }

    @GET
    @Operation(operationId = "listSources", summary = "The articles that the facts are drawn from")
    public Response list(@BeanParam SourceParameters parameters, UriInfo uri) {
        return responder.page(sources, SourceView.class, parameters, uri);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getSource", summary = "One source")
    public Response get(@RestPath String id, @BeanParam EntryParameters parameters, UriInfo uri) {
        return responder.one(sources, SourceView.class, lookup.sources(), id, parameters, uri);
    }
}
