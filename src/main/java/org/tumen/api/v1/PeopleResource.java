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
import org.tumen.api.v1.view.PersonView;
import org.tumen.store.entry.PersonRepository;

@Path(PeopleResource.PATH)
@Tag(name = "People")
class PeopleResource {

    static final String PATH = "/v1/people";

    private final PersonRepository people;
    private final EntryLookup lookup;
    private final CollectionResponder responder;

    PeopleResource(PersonRepository people, EntryLookup lookup, CollectionResponder responder) {
        this.people = people;
        this.lookup = lookup;
        this.responder = responder;
    }

    @GET
    @Operation(operationId = "listPeople", summary = "People, by name, country and office")
    public Response list(@BeanParam PersonParameters parameters, UriInfo uri) {
        return responder.page(people, PersonView.class, parameters, uri);
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getPerson", summary = "One person")
    @APIResponseSchema(value = Document.class, responseCode = "200")
    public Response get(@RestPath String id, UriInfo uri) {
        return responder.one(people, lookup.people(), id, uri);
    }
}
