package org.tumen.api.v1.network;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.tumen.api.http.parameter.CanonicalRequest;
import org.tumen.api.http.parameter.FormatNegotiation;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.api.http.response.CachedResponses;
import org.tumen.api.http.response.PublicUrl;
import org.tumen.api.v1.EmptyResults;
import org.tumen.api.v1.EntryLookup;
import org.tumen.api.v1.EventParameters;
import org.tumen.api.v1.ParameterValues;
import org.tumen.api.v1.ViewFormat;
import org.tumen.api.v1.view.EmptyView;
import org.tumen.api.v1.view.Href;
import org.tumen.api.v1.view.Labels;
import org.tumen.api.v1.view.PeriodCounts;
import org.tumen.model.NetworkLevel;
import org.tumen.model.NetworkRelation;
import org.tumen.store.event.EventRepository;

@Path("/v1/network")
@Tag(name = "Events")
class NetworkResource {

    private final EventRepository events;
    private final EntryLookup lookup;
    private final Labels labels;
    private final PublicUrl publicUrl;
    private final CachedResponses responses;
    private final FormatNegotiation<ViewFormat<NetworkView>> formats;

    NetworkResource(
            EventRepository events, EntryLookup lookup, Labels labels, PublicUrl publicUrl, CachedResponses responses) {
        this.events = events;
        this.lookup = lookup;
        this.labels = labels;
        this.publicUrl = publicUrl;
        this.responses = responses;
        formats = ViewFormat.jsonOr(new ViewFormat<>("gexf", NetworkGexf.MEDIA_TYPE, NetworkGexf::of), responses);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, NetworkGexf.MEDIA_TYPE})
    @Operation(operationId = "getNetwork", summary = "Who took part in the same events: nodes and links")
    @APIResponseSchema(value = NetworkView.class, responseCode = "200")
    public Response network(
            @BeanParam EventParameters parameters,
            @RestQuery String level,
            @RestQuery String relation,
            @RestQuery String format,
            UriInfo uri,
            HttpHeaders headers) {
        var reader = new ParameterReader(uri.getQueryParameters());
        var filter = parameters.toFilter(reader, lookup);
        var nodes =
                reader.one("level", level, NetworkLevel.ACTOR, text -> ParameterValues.term(NetworkLevel.class, text));
        var linkedBy = reader.one(
                "relation",
                relation,
                NetworkRelation.PARTICIPATION,
                text -> ParameterValues.term(NetworkRelation.class, text));
        var chosen = formats.choose(reader, format, headers.getAcceptableMediaTypes());
        var request = publicUrl.of(uri, reader);
        return responses.ofExpensive(request, chosen.contentType(), () -> {
            var total = events.count(filter);
            var network = new Network(nodes);
            events.forEachNodes(filter, nodes, linkedBy, network::add);
            var view = network.view(
                    total,
                    PeriodCounts.of(total, events.certain(filter)),
                    filter.what().parts(),
                    labels,
                    (source, target) -> events(request, linkedBy, nodes, source, target),
                    total > 0 ? null : explanation(request, parameters));
            return chosen.body(view, request);
        });
    }

    /** The list of the events in which two nodes appear. */
    private static String events(
            CanonicalRequest request, NetworkRelation relation, NetworkLevel level, String... nodes) {
        var parameters = new TreeMap<>(request.parameters());
        List.of("level", "relation", "format").forEach(parameters::remove);
        var parameter = relation == NetworkRelation.CONCERN ? "concernsNode" : "node";
        var values = new TreeSet<>(parameters.getOrDefault(parameter, List.of()));
        Arrays.stream(nodes).map(id -> level.node(id)).forEach(values::add);
        parameters.put(parameter, List.copyOf(values));
        return Href.events(parameters);
    }

    private EmptyView explanation(CanonicalRequest request, EventParameters parameters) {
        return EmptyResults.ofEvents(request, parameters, events::count, lookup);
    }
}
