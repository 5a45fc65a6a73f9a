package org.tumen.api.v1;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tumen.api.http.ParameterReader;
import org.tumen.api.v1.format.NetworkGexf;
import org.tumen.api.v1.view.Labels;
import org.tumen.api.v1.view.Network;
import org.tumen.api.v1.view.NetworkView;
import org.tumen.store.Directory;
import org.tumen.store.Events;

@Path("/v1/network")
@Tag(name = "Events")
class NetworkResource {

    private final Events events;
    private final Directory directory;
    private final Labels labels;

    NetworkResource(Events events, Directory directory, Labels labels) {
        this.events = events;
        this.directory = directory;
        this.labels = labels;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, NetworkGexf.MEDIA_TYPE})
    @Operation(operationId = "getNetwork", summary = "Who took part in the same events: nodes and links")
    public RestResponse<NetworkView> network(
            @BeanParam EventParameters parameters, @BeanParam NetworkParameters networking) {
        var reader = new ParameterReader();
        var filter = parameters.toFilter(reader, directory);
        var level = networking.level(reader);
        var shape = Shape.of(reader, networking.format(), "gexf", NetworkGexf.MEDIA_TYPE);
        reader.orThrow();
        var network = Network.of(events.appearing(filter, level));
        return shape.answer(network.view(level, events.count(filter), labels));
    }
}
