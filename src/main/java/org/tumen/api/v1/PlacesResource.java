package org.tumen.api.v1;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
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
    @Operation(operationId = "getPlace", summary = "One place")
    public Response get(@RestPath String id, @BeanParam EntryParameters parameters, UriInfo uri) {
        return responder.one(places, PlaceView.class, lookup.places(), id, parameters, uri);
    }
}
