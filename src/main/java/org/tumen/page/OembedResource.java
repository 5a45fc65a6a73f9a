package org.tumen.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.tumen.api.http.parameter.InvalidValueException;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.api.http.problem.ProblemException;
import org.tumen.api.http.response.CachedResponses;
import org.tumen.api.http.response.PublicUrl;
import org.tumen.api.v1.EntryLookup;
import org.tumen.model.EntryKind;

/** Tells sites that were given the address of one of our pages how to show it ({@code oembed.com}, version 1.0). */
@Path("oembed")
class OembedResource {

    private static final Address EVENT = Address.of("/embed/event");
    private static final Address TIMELINE = Address.of("/embed/timeline");

    private static final int WIDTH = 800;

    private static final int PICTURE_WIDTH = 1280;
    private static final int PICTURE_HEIGHT = 1250;

    /** Seconds: a day. */
    private static final int CACHE_AGE = 86_400;

    private final EntryLookup lookup;
    private final FilterWords words;
    private final Pages pages;
    private final PublicUrl publicUrl;
    private final CachedResponses responses;

    /** A response of type {@code rich} (oembed.com §2.3.4.4). */
    @RegisterForReflection
    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(Include.NON_NULL)
    record Oembed(
            String version,
            String type,
            String providerName,
            String providerUrl,
            String title,
            int cacheAge,
            String thumbnailUrl,
            int thumbnailWidth,
            int thumbnailHeight,
            String html,
            int width,
            int height) {}

    /** What a page is shown as. */
    private record Frame(String path, String title, int height) {}

    OembedResource(EntryLookup lookup, FilterWords words, Pages pages, PublicUrl publicUrl, CachedResponses responses) {
        this.lookup = lookup;
        this.words = words;
        this.pages = pages;
        this.publicUrl = publicUrl;
        this.responses = responses;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response oembed(
            @RestQuery String url,
            @RestQuery String maxwidth,
            @RestQuery String maxheight,
            @RestQuery String format,
            UriInfo uri) {
        var reader = new ParameterReader(uri.getQueryParameters());
        var address = reader.required("url", url, text -> text);
        var width = reader.one("maxwidth", maxwidth, WIDTH, OembedResource::pixels);
        var height = reader.one("maxheight", maxheight, Integer.MAX_VALUE, OembedResource::pixels);
        var wanted = reader.one("format", format, "json", text -> text);
        var request = publicUrl.of(uri, reader);
        if (!wanted.equals("json")) {
            return Response.status(Response.Status.NOT_IMPLEMENTED)
                    .type(MediaType.TEXT_PLAIN)
                    .entity("oEmbed is answered in JSON only.")
                    .build();
        }
        var page = page(request.base(), address.replaceFirst("#.*", ""));
        var frame = page.flatMap(found -> frame(found, address.replaceFirst("^[^#]*", "")))
                .orElseThrow(() ->
                        ProblemException.notFound("“%s” is not the address of a page of ours.".formatted(address)));
        return responses.json(request, () -> oembed(page.get(), frame, Math.min(width, WIDTH), height));
    }

    private static Oembed oembed(Page page, Frame frame, int width, int maxheight) {
        var height = Math.min(frame.height(), maxheight);
        return new Oembed(
                "1.0",
                "rich",
                "Tumen",
                page.absolute("/"),
                frame.title(),
                CACHE_AGE,
                page.getPicture(),
                PICTURE_WIDTH,
                PICTURE_HEIGHT,
                Embedding.frame(page.absolute(frame.path()), frame.title(), String.valueOf(width), height),
                width,
                height);
    }

    /** The page of an address; empty if it is none of ours. */
    private Optional<Page> page(String base, String url) {
        if (!url.startsWith(base + "/") && !url.equals(base)) {
            return Optional.empty();
        }
        try {
            return Optional.of(pages.page(base, Address.parse(new URI(url.substring(base.length())).toString())));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * The frame that shows a page; empty if nothing does.
     *
     * @param fragment what is chosen in a view, after its {@code #}
     */
    private Optional<Frame> frame(Page page, String fragment) {
        var path = List.of(page.address().path().split("/", -1));
        if (path.size() <= 2 && String.join("", path).isEmpty()) {
            return view(page, fragment);
        }
        return path.size() == 3 ? entry(path.get(1), path.get(2), page) : Optional.empty();
    }

    private static Optional<Frame> view(Page page, String fragment) {
        var address = page.address();
        return View.find(address.parameters()
                        .getOrDefault("view", List.of(View.TIMELINE.code()))
                        .get(0))
                .map(view -> new Frame(
                        page.path(address.at("/embed/" + view.code()).without("view", "cursor")) + fragment,
                        "Tumen – " + Pages.messages(page).siteTagline(),
                        Embedding.HEIGHT));
    }

    /** An event as itself, anything else as the timeline of the events that refer to it. */
    private Optional<Frame> entry(String path, String id, Page page) {
        return Arrays.stream(EntryKind.values())
                .filter(kind -> lookup.of(kind).path().equals("/v1/" + path))
                .filter(kind -> lookup.of(kind).resolver().find(id).contains(id))
                .findFirst()
                .map(kind -> {
                    var title = words.value(EntryFrames.parameter(kind), id, page) + " – Tumen";
                    return kind == EntryKind.EVENT
                            ? new Frame(page.path(EVENT.with("id", id)), title, Embedding.HEIGHT_OF_EVENT)
                            : new Frame(
                                    page.path(TIMELINE.with(EntryFrames.parameter(kind), id)), title, Embedding.HEIGHT);
                });
    }

    private static int pixels(String text) {
        try {
            var pixels = Integer.parseInt(text);
            if (pixels > 0) {
                return pixels;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new InvalidValueException("is not a number of pixels", List.of("a positive integer"), null);
    }
}
