package org.tumen.api.v1;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.tumen.api.v1.view.OrganisationView;
import org.tumen.store.entry.OrganisationRepository;

@Path(OrganisationsResource.PATH)
@Tag(name = "Organisations")
class OrganisationsResource {

    static final String PATH = "/v1/organisations";

    private final OrganisationRepository organisations;
    private final EntryLookup lookup;
    private final CollectionResponder responder;

    OrganisationsResource(OrganisationRepository organisations, EntryLookup lookup, CollectionResponder responder) {
        this.organisations = organisations;
        this.lookup = lookup;
        this.responder = responder;
    }

    @GET
    @Operation(operationId = "listOrganisations", summary = "States, bodies and other organisations")
    public Response list(@BeanParam OrganisationParameters parameters, UriInfo uri) {
        return responder.page(organisations, OrganisationView.class, parameters, uri);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getOrganisation", summary = "One organisation")
    public Response get(@RestPath String id, @BeanParam EntryParameters parameters, UriInfo uri) {
        return responder.one(organisations, OrganisationView.class, lookup.organisations(), id, parameters, uri);
    }
}
