package org.tumen.api.contract;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.tumen.api.http.parameter.InvalidValueException;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.api.http.response.Body;
import org.tumen.api.http.response.CachedResponses;
import org.tumen.api.http.response.PublicUrl;

/** Serves the contract as written by the build. */
@Path("/openapi{version: (-3\\.0)?}{ending: (\\.(json|ya?ml))?}")
class ContractResource {

    private final PublicUrl publicUrl;
    private final CachedResponses responses;

    ContractResource(PublicUrl publicUrl, CachedResponses responses) {
        this.publicUrl = publicUrl;
        this.responses = responses;
    }

    /** The parameter {@code format} takes precedence over the extension in the URL, and that over {@code Accept}. */
    @GET
    @Operation(hidden = true)
    public Response contract(
            @RestPath String version,
            @RestPath String ending,
            @BeanParam Parameters parameters,
            UriInfo uri,
            Request request) {
        var reader = new ParameterReader(uri.getQueryParameters());
        var preferred = ending.isEmpty() ? Syntax.accepted(request) : Syntax.ofExtension(ending);
        var syntax = reader.one("format", parameters.format(), preferred, Syntax::named);
        return responses.of(
                publicUrl.of(uri, reader),
                syntax.mediaType.toString(),
                () -> Body.of(read("/contract/openapi%s.%s".formatted(version, syntax.code()))));
    }

    private static byte[] read(String resource) {
        try (var stream = ContractResource.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(stream, "the build did not write " + resource)
                    .readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param format {@code yaml} or {@code json}
     */
    record Parameters(@RestQuery String format) {}

    private enum Syntax {
        YAML("application/yaml"),
        JSON(MediaType.APPLICATION_JSON);

        private final MediaType mediaType;

        Syntax(String mediaType) {
            this.mediaType = MediaType.valueOf(mediaType);
        }

        private String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Syntax named(String code) {
            return Arrays.stream(values())
                    .filter(syntax -> syntax.code().equalsIgnoreCase(code))
                    .findFirst()
                    .orElseThrow(
                            () -> new InvalidValueException("is neither yaml nor json", List.of("yaml", "json"), null));
        }

        private static Syntax ofExtension(String extension) {
            return extension.equals(".json") ? JSON : YAML;
        }

        /** The default is YAML, also for clients that accept neither, such as browsers. */
        private static Syntax accepted(Request request) {
            var best = request.selectVariant(
                    Variant.mediaTypes(YAML.mediaType, JSON.mediaType).build());
            return best != null && JSON.mediaType.equals(best.getMediaType()) ? JSON : YAML;
        }
    }
}
