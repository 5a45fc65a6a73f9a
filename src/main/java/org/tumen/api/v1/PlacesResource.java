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
import org.jboss.resteasy.reactive.RestPath;
import org.tumen.api.v1.view.Document;
import org.tumen.api.v1.view.PlaceView;
import org.tumen.store.entry.PlaceRepository;

@Path(PlacesResource.PATH)
@Tag(name = "Places")
class PlacesResource {

    static final String PATH = "/v1/places";

    private final PlaceRepository places;
    private final EntryLookup lookup;
    private final CollectionResponder responder;

    PlacesResource(PlaceRepository places, EntryLookup lookup, CollectionResponder responder) {
        this.places = places;
        this.lookup = lookup;
        this.responder = responder;
    }

    @GET
    @Operation(operationId = "listPlaces", summary = "Places")
    public Response list(@BeanParam PlaceParameters parameters, UriInfo uri) {
        return responder.page(places, PlaceView.class, parameters, uri);
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getPlace", summary = "One place")
    @APIResponseSchema(value = Document.class, responseCode = "200")
    public Response get(@RestPath String id, UriInfo uri) {
        return responder.one(places, lookup.places(), id, uri);
    }
}
