package org.tumen.api.v1.network;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.api.http.response.CachedResponses;
import org.tumen.api.http.response.PublicUrl;
import org.tumen.api.v1.AlternativeFormat;
import org.tumen.api.v1.EntryLookup;
import org.tumen.api.v1.EventParameters;
import org.tumen.api.v1.view.Labels;
import org.tumen.store.event.EventRepository;

@Path("/v1/network")
@Tag(name = "Events")
class NetworkResource {

    private static final AlternativeFormat<NetworkView> GEXF =
            new AlternativeFormat<>("gexf", MediaType.valueOf(NetworkGexf.MEDIA_TYPE), NetworkGexf::of);

    private final EventRepository events;
    private final EntryLookup lookup;
    private final Labels labels;
    private final PublicUrl publicUrl;
    private final CachedResponses responses;

    NetworkResource(
            EventRepository events, EntryLookup lookup, Labels labels, PublicUrl publicUrl, CachedResponses responses) {
        this.events = events;
        this.lookup = lookup;
        this.labels = labels;
        this.publicUrl = publicUrl;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, NetworkGexf.MEDIA_TYPE})
    @Operation(operationId = "getNetwork", summary = "Who took part in the same events: nodes and links")
    @APIResponseSchema(value = NetworkView.class, responseCode = "200")
    public Response network(
            @BeanParam EventParameters parameters,
            @BeanParam NetworkParameters networking,
            UriInfo uri,
            Request request) {
        var reader = new ParameterReader(uri.getQueryParameters());
        var filter = parameters.toFilter(reader, lookup);
        var level = networking.level(reader);
        var asGexf = GEXF.isAsked(reader, networking.format(), request);
        return GEXF.answer(
                responses,
                publicUrl.of(uri, reader),
                asGexf,
                () -> Network.of(events.nodeOccurrences(filter, level)).view(level, events.count(filter), labels));
    }
}
