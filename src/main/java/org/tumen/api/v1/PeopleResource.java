package org.tumen.api.v1;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
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
    @Operation(operationId = "getPerson", summary = "One person")
    public Response get(@RestPath String id, @BeanParam EntryParameters parameters, UriInfo uri) {
        return responder.one(people, PersonView.class, lookup.people(), id, parameters, uri);
    }
}
