package org.tumen.page;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.tumen.api.http.parameter.FormatNegotiation;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.api.http.response.CachedResponses;
import org.tumen.api.http.response.PublicUrl;
import org.tumen.api.v1.ApiView;
import org.tumen.api.v1.CollectionResponder;
import org.tumen.api.v1.EventsResource.ListParameters;
import org.tumen.dataset.Dataset;

/** The explorer: the events that the API's own parameters select, in a view. */
@Path("/")
class ExplorerResource {

    private static final FormatNegotiation<String> MEDIA_TYPES = FormatNegotiation.ofView(
            List.of(MediaType.TEXT_HTML, MediaType.APPLICATION_JSON), type -> type, type -> type);

    private final CollectionResponder collections;
    private final ExplorerPages explorer;
    private final Pages pages;
    private final PublicUrl publicUrl;
    private final CachedResponses responses;
    private final Dataset dataset;

    ExplorerResource(
            CollectionResponder collections,
            ExplorerPages explorer,
            Pages pages,
            PublicUrl publicUrl,
            CachedResponses responses,
            Dataset dataset) {
        this.collections = collections;
        this.explorer = explorer;
        this.pages = pages;
        this.publicUrl = publicUrl;
        this.responses = responses;
        this.dataset = dataset;
    }

    /** As JSON, what {@code /v1} says: where the data is. */
    @GET
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
    @Operation(hidden = true)
    public Response explore(
            @BeanParam ListParameters parameters,
            @BeanParam ViewOptions options,
            @RestQuery String view,
            UriInfo uri,
            HttpHeaders headers) {
        if (MEDIA_TYPES.accepted(headers.getAcceptableMediaTypes()).equals(MediaType.APPLICATION_JSON)) {
            return responses.json(publicUrl.of(uri), () -> ApiView.of(dataset));
        }
        var sent = FilterForm.cleaned(uri.getQueryParameters());
        var page = pages.page(uri, sent);
        if (!sent.equals(uri.getQueryParameters())) {
            return Response.seeOther(URI.create(page.getUrl())).build();
        }
        var reader = new ParameterReader(sent);
        var query = collections.query(reader, parameters);
        options.read(reader);
        var chosen = reader.one("view", view, View.TIMELINE, View::parse);
        if (!reader.errors().isEmpty()) {
            return Pages.respond(page, 400, Templates.explorer(page, explorer.refused(page, reader)));
        }
        var request = publicUrl.of(uri, reader);
        var found = pages.page(uri, request.parameters());
        return pages.respond(
                found,
                request,
                () -> Templates.explorer(found, explorer.found(found, chosen, query, parameters.events())));
    }
}
