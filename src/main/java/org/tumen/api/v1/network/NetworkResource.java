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
import org.tumen.api.http.response.Answers;
import org.tumen.api.http.response.PublicAddress;
import org.tumen.api.v1.Directory;
import org.tumen.api.v1.EventParameters;
import org.tumen.api.v1.Shape;
import org.tumen.api.v1.view.Labels;
import org.tumen.store.event.Events;

@Path("/v1/network")
@Tag(name = "Events")
class NetworkResource {

    private static final Shape<NetworkView> GEXF =
            new Shape<>("gexf", MediaType.valueOf(NetworkGexf.MEDIA_TYPE), NetworkGexf::of);

    private final Events events;
    private final Directory directory;
    private final Labels labels;
    private final PublicAddress address;
    private final Answers answers;

    NetworkResource(Events events, Directory directory, Labels labels, PublicAddress address, Answers answers) {
        this.events = events;
        this.directory = directory;
        this.labels = labels;
        this.address = address;
        this.answers = answers;
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
        var filter = parameters.toFilter(reader, directory);
        var level = networking.level(reader);
        var asGexf = GEXF.isAsked(reader, networking.format(), request);
        return GEXF.answer(
                answers,
                address.of(uri, reader),
                asGexf,
                () -> Network.of(events.appearing(filter, level)).view(level, events.count(filter), labels));
    }
}
