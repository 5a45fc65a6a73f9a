package org.tumen.page;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.api.http.problem.ProblemException;
import org.tumen.api.http.response.Body;
import org.tumen.api.http.response.CachedResponses;
import org.tumen.api.http.response.PublicUrl;
import org.tumen.api.v1.CollectionResponder;
import org.tumen.api.v1.EntryLookup;
import org.tumen.api.v1.EventsResource.ListParameters;
import org.tumen.api.v1.view.EventView;
import org.tumen.store.event.EventRepository;

/** What other sites show in a frame: a view, or one event, with a line of credit. */
@Path("embed")
@Produces(MediaType.TEXT_HTML)
class EmbedResource {

    private static final String SCRIPT = "tumen.js";

    private final CollectionResponder collections;
    private final ExplorerPages explorer;
    private final EntryLookup lookup;
    private final EventRepository events;
    private final EntryFrames frames;
    private final Pages pages;
    private final Assets assets;
    private final PublicUrl publicUrl;
    private final CachedResponses responses;

    EmbedResource(
            CollectionResponder collections,
            ExplorerPages explorer,
            EntryLookup lookup,
            EventRepository events,
            EntryFrames frames,
            Pages pages,
            Assets assets,
            PublicUrl publicUrl,
            CachedResponses responses) {
        this.collections = collections;
        this.explorer = explorer;
        this.lookup = lookup;
        this.events = events;
        this.frames = frames;
        this.pages = pages;
        this.assets = assets;
        this.publicUrl = publicUrl;
        this.responses = responses;
    }

    /** The script that defines elements for other sites. Its path is not versioned: sites copy it once. */
    @GET
    @Path(SCRIPT)
    @Produces(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response script(UriInfo uri) {
        return responses.of(
                publicUrl.of(uri),
                Assets.mediaType(SCRIPT),
                () -> Body.of(assets.read(SCRIPT).orElseThrow()));
    }

    @GET
    @Path("event")
    @Operation(hidden = true)
    public Response event(@RestQuery String id, @RestQuery String lang, @RestQuery String theme, UriInfo uri) {
        var reader = new ParameterReader(uri.getQueryParameters());
        var found = reader.required("id", id, lookup.events()::id);
        PageLanguage.read(reader, lang);
        var colours = theme(reader, theme);
        var request = publicUrl.of(uri, reader);
        var page = pages.page(uri, request.parameters());
        return pages.respond(page, request, () -> {
            var entry = events.document(found).orElseThrow();
            var event = frames.read(entry, EventView.class);
            return Templates.embeddedEvent(page, EventItem.of(event, page), colours.code());
        });
    }

    @GET
    @Path("{view}")
    @Operation(hidden = true)
    public Response view(
            @RestPath String view,
            @BeanParam ListParameters parameters,
            @BeanParam ViewOptions options,
            @RestQuery String theme,
            UriInfo uri) {
        var reader = new ParameterReader(uri.getQueryParameters());
        var query = collections.query(reader, parameters);
        options.read(reader);
        var colours = theme(reader, theme);
        var chosen = View.find(view)
                .orElseThrow(() -> ProblemException.notFound("There is no view “%s”, only %s."
                        .formatted(view, String.join(", ", Choice.codes(View.class)))));
        var request = publicUrl.of(uri, reader);
        var page = pages.page(uri, request.parameters());
        var full = page.absolute(page.address()
                .at("/")
                .without("theme", "limit", "cursor")
                .with("view", chosen.code())
                .with("lang", page.getLang())
                .toString());
        return pages.respond(
                page,
                request,
                () -> Templates.embedded(
                        page, explorer.found(page, chosen, query, parameters.events()), colours.code(), full));
    }

    private static Theme theme(ParameterReader reader, String theme) {
        return reader.one("theme", theme, Theme.AUTO, Theme::parse);
    }
}
