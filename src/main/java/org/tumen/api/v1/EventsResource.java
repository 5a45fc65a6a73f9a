package org.tumen.api.v1;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.api.v1.view.EventView;
import org.tumen.model.Language;
import org.tumen.store.EntryRepository.Order;
import org.tumen.store.event.EventFilter;
import org.tumen.store.event.EventRepository;

@Path(EventsResource.PATH)
@Tag(name = "Events")
public class EventsResource {

    static final String PATH = "/v1/events";

    private final EventRepository events;
    private final EntryLookup lookup;
    private final CollectionResponder responder;

    EventsResource(EventRepository events, EntryLookup lookup, CollectionResponder responder) {
        this.events = events;
        this.lookup = lookup;
        this.responder = responder;
    }

    @GET
    @Operation(operationId = "listEvents", summary = "Events, by date, actor, type, status, place and more")
    public Response list(@BeanParam ListParameters parameters, UriInfo uri) {
        return responder.page(events, EventView.class, parameters, uri);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getEvent", summary = "One event")
    public Response get(@RestPath String id, @BeanParam EntryParameters parameters, UriInfo uri) {
        return responder.one(events, EventView.class, lookup.events(), id, parameters, uri);
    }

    /** The parameters that counts and networks share, and those of a list. */
    public record ListParameters(
            @BeanParam EventParameters events, @BeanParam Paging paging) implements CollectionParameters<EventFilter> {

        @Override
        public EventFilter toFilter(ParameterReader reader, EntryLookup lookup) {
            return events.toFilter(reader, lookup);
        }

        @Override
        public Stream<Condition> alternatives(Condition condition) {
            return EventParameters.alternatives(condition);
        }

        @Override
        public Order order(ParameterReader reader, Language language) {
            return paging.byDate(reader);
        }
    }
}
