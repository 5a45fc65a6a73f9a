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
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.tumen.api.http.parameter.InvalidValueException;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.api.http.problem.ProblemException;
import org.tumen.api.http.response.CachedResponses;
import org.tumen.api.http.response.PublicUrl;
import org.tumen.api.v1.EntryLookup;

/** Tells sites that were given the address of one of our pages how to show it ({@code oembed.com}, version 1.0). */
@Path("oembed")
class OembedResource {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 600;
    private static final int HEIGHT_OF_EVENT = 300;

    /** Seconds: a day. */
    private static final int CACHE_AGE = 86_400;

    private final EntryLookup lookup;
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
            String html,
            int width,
            int height) {}

    /** Entries, and the parameter of their frame that takes an id. */
    private record Kind(EntryLookup.Entries entries, String parameter) {}

    /** What a page is shown as. */
    private record Frame(Address address, int height) {}

    OembedResource(EntryLookup lookup, Pages pages, PublicUrl publicUrl, CachedResponses responses) {
        this.lookup = lookup;
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
        var page = reader.required("url", url, text -> text);
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
        var frame = frame(request.base(), page)
                .orElseThrow(
                        () -> ProblemException.notFound("“%s” is not the address of a page of ours.".formatted(page)));
        return responses.json(request, () -> oembed(uri, request.base(), frame, Math.min(width, WIDTH), height));
    }

    private Oembed oembed(UriInfo uri, String base, Frame frame, int width, int maxheight) {
        var page = pages.page(uri, new TreeMap<>());
        var height = Math.min(frame.height(), maxheight);
        var title = "Tumen – " + Pages.messages(page).siteTagline();
        return new Oembed(
                "1.0",
                "rich",
                "Tumen",
                base + "/",
                title,
                CACHE_AGE,
                Embedding.frame(base + frame.address(), title, String.valueOf(width), height),
                width,
                height);
    }

    /** The frame that shows a page; empty if it is none of ours. */
    private Optional<Frame> frame(String base, String url) {
        if (!url.startsWith(base + "/") && !url.equals(base)) {
            return Optional.empty();
        }
        try {
            var target = new URI(url.substring(base.length()));
            var parameters = parameters(target.getRawQuery());
            var path = List.of(Objects.requireNonNullElse(target.getPath(), "").split("/", -1));
            if (path.size() <= 2 && String.join("", path).isEmpty()) {
                return view(parameters);
            }
            return path.size() == 3 ? entry(path.get(1), path.get(2), parameters) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<Frame> view(SortedMap<String, List<String>> parameters) {
        var code =
                parameters.getOrDefault("view", List.of(View.TIMELINE.code())).get(0);
        return Arrays.stream(View.values())
                .filter(view -> view.code().equals(code))
                .findFirst()
                .map(view ->
                        new Frame(new Address("/embed/" + view.code(), parameters).without("view", "cursor"), HEIGHT));
    }

    /** An event as itself, anything else as the timeline of the events that refer to it. */
    private Optional<Frame> entry(String kind, String id, SortedMap<String, List<String>> parameters) {
        return Optional.ofNullable(kinds().get(kind))
                .filter(one -> one.entries().resolver().find(id).contains(id))
                .map(one -> {
                    var event = one.parameter().equals("id");
                    var address = new Address(event ? "/embed/event" : "/embed/timeline", new TreeMap<>())
                            .with(one.parameter(), id);
                    var localized =
                            parameters.containsKey("lang") ? address.with("lang", parameters.get("lang")) : address;
                    return new Frame(localized, event ? HEIGHT_OF_EVENT : HEIGHT);
                });
    }

    /** By the first segment of their pages' paths. */
    private Map<String, Kind> kinds() {
        return Map.of(
                "events", new Kind(lookup.events(), "id"),
                "people", new Kind(lookup.people(), "actor"),
                "organisations", new Kind(lookup.organisations(), "actor"),
                "agreements", new Kind(lookup.agreements(), "agreement"),
                "places", new Kind(lookup.places(), "place"),
                "sources", new Kind(lookup.sources(), "source"));
    }

    private static SortedMap<String, List<String>> parameters(String query) {
        var parameters = new TreeMap<String, List<String>>();
        for (var pair : query == null ? new String[0] : query.split("&")) {
            var parts = pair.split("=", 2);
            parameters
                    .computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>())
                    .add(parts.length == 2 ? decoded(parts[1]) : "");
        }
        return parameters;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
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
