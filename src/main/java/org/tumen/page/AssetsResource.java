package org.tumen.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.tumen.api.http.problem.ProblemException;
import org.tumen.api.http.response.Body;
import org.tumen.api.http.response.CachedResponses;
import org.tumen.api.http.response.PublicUrl;

/** Serves {@link Assets}. */
@Path("/")
class AssetsResource {

    private static final String FAVICON = "favicon.svg";

    /** RFC 8246: not even revalidated. */
    private static final Map<String, String> IMMUTABLE =
            Map.of(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");

    private final Assets assets;
    private final PublicUrl publicUrl;
    private final CachedResponses responses;

    AssetsResource(Assets assets, PublicUrl publicUrl, CachedResponses responses) {
        this.assets = assets;
        this.publicUrl = publicUrl;
        this.responses = responses;
    }

    /** Under the version of another build, which a page from before an update may name, what there is now, for a while. */
    @GET
    @Path("assets/{version}/{name: .+}")
    @Operation(hidden = true)
    public Response asset(@RestPath String version, @RestPath String name, UriInfo uri) {
        return respond(name, version.equals(assets.version()) ? IMMUTABLE : Map.of(), uri);
    }

    /** Where browsers look for it when they show something else than a page. */
    @GET
    @Path("favicon.{ending: ico|svg}")
    @Operation(hidden = true)
    public Response favicon(@RestPath String ending, UriInfo uri) {
        return respond(FAVICON, Map.of(), uri);
    }

    private Response respond(String name, Map<String, String> headers, UriInfo uri) {
        var bytes = assets.read(name)
                .orElseThrow(() -> ProblemException.notFound("There is no “%s” among the assets.".formatted(name)));
        return responses.of(publicUrl.of(uri), Assets.mediaType(name), () -> new Body(bytes, headers));
    }
}
