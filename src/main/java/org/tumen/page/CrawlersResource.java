package org.tumen.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.tumen.api.http.parameter.CanonicalRequest;
import org.tumen.api.http.problem.ProblemException;
import org.tumen.api.http.response.Body;
import org.tumen.api.http.response.CachedResponses;
import org.tumen.api.http.response.PublicUrl;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.EntryRecord;

/** What search engines read before anything else: robots.txt (RFC 9309) and the sitemap (sitemaps.org, protocol 0.9). */
@Path("/")
class CrawlersResource {

    /** A part may have 50,000 URLs and 50 MB. */
    private static final int MOST_PER_PART = 20_000;

    private static final List<String> FIXED =
            List.of("/", "/people", "/organisations", "/agreements", "/places", "/sources");

    private static final String NAMESPACES =
            "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"";

    private final Dataset dataset;
    private final PublicUrl publicUrl;
    private final CachedResponses responses;

    CrawlersResource(Dataset dataset, PublicUrl publicUrl, CachedResponses responses) {
        this.dataset = dataset;
        this.publicUrl = publicUrl;
        this.responses = responses;
    }

    @GET
    @Path("robots.txt")
    @Operation(hidden = true)
    public Response robots(UriInfo uri) {
        var request = publicUrl.of(uri);
        return text(request, "text/plain;charset=UTF-8", """
                User-agent: *
                Disallow: /embed/
                Disallow: /*?*cursor=
                Sitemap: %s
                """.formatted(request.at("/sitemap.xml")));
    }

    /** The parts of the sitemap. */
    @GET
    @Path("sitemap.xml")
    @Operation(hidden = true)
    public Response sitemap(UriInfo uri) {
        var request = publicUrl.of(uri);
        return xml(
                request,
                IntStream.rangeClosed(1, parts())
                        .mapToObj(part -> "<sitemap><loc>%s</loc></sitemap>\n"
                                .formatted(request.at("/sitemap-%d.xml".formatted(part))))
                        .collect(Collectors.joining(
                                "", "<sitemapindex %s>\n".formatted(NAMESPACES), "</sitemapindex>\n")));
    }

    @GET
    @Path("sitemap-{part: [1-9][0-9]{0,5}}.xml")
    @Operation(hidden = true)
    public Response part(@RestPath int part, UriInfo uri) {
        if (part > parts()) {
            throw ProblemException.notFound("The sitemap has %d parts.".formatted(parts()));
        }
        var request = publicUrl.of(uri);
        return xml(
                request,
                paths().skip((part - 1L) * MOST_PER_PART)
                        .limit(MOST_PER_PART)
                        .map(path -> url(request.at(path).toString()))
                        .collect(Collectors.joining("", "<urlset %s>\n".formatted(NAMESPACES), "</urlset>\n")));
    }

    private int parts() {
        var named = dataset.named().count();
        return (int) ((FIXED.size() + named + dataset.events().size() + MOST_PER_PART - 1) / MOST_PER_PART);
    }

    /** The paths of all pages but those of filtered events. */
    private Stream<String> paths() {
        var headers = dataset.events().headers();
        return Stream.of(
                        FIXED.stream(),
                        IntStream.range(0, headers.size()).mapToObj(event -> "/events/" + headers.id(event)),
                        ids("people", dataset.people()),
                        ids("organisations", dataset.organisations()),
                        ids("agreements", dataset.agreements()),
                        ids("places", dataset.places()),
                        ids("sources", dataset.sources()))
                .flatMap(paths -> paths);
    }

    private static Stream<String> ids(String kind, List<? extends EntryRecord> entries) {
        return entries.stream().map(entry -> "/%s/%s".formatted(kind, entry.id()));
    }

    private static String url(String page) {
        return "<url><loc>%s</loc>%s%s</url>\n".formatted(page, alternate(page, "en"), alternate(page, "ja"));
    }

    private static String alternate(String page, String language) {
        return "<xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s?lang=%1$s\"/>".formatted(language, page);
    }

    private Response xml(CanonicalRequest request, String root) {
        return text(request, MediaType.APPLICATION_XML, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + root);
    }

    private Response text(CanonicalRequest request, String mediaType, String text) {
        return responses.of(request, mediaType, () -> Body.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
