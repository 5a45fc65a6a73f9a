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

/** Hands out the contract just as the build wrote it. */
@Path("/openapi{version: (-3\\.0)?}{ending: (\\.(json|ya?ml))?}")
class ContractResource {

    private final PublicUrl publicUrl;
    private final CachedResponses responses;

    ContractResource(PublicUrl publicUrl, CachedResponses responses) {
        this.publicUrl = publicUrl;
        this.responses = responses;
    }

    /** In the form that {@code format} asks for, or else the URL's ending, or else the one that {@code Accept} likes best. */
    @GET
    @Operation(hidden = true)
    public Response contract(
            @RestPath String version,
            @RestPath String ending,
            @BeanParam Parameters parameters,
            UriInfo uri,
            Request request) {
        var reader = new ParameterReader(uri.getQueryParameters());
        var usual = ending.isEmpty() ? Form.accepted(request) : Form.ending(ending);
        var form = reader.one("format", parameters.format(), usual, Form::named);
        return responses.of(
                publicUrl.of(uri, reader),
                form.mediaType.toString(),
                () -> Body.of(read("/contract/openapi%s.%s".formatted(version, form.word()))));
    }

    private static byte[] read(String written) {
        try (var stream = ContractResource.class.getResourceAsStream(written)) {
            return Objects.requireNonNull(stream, "the build has not written " + written)
                    .readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What can be chosen.
     *
     * @param format {@code yaml} or {@code json}
     */
    record Parameters(@RestQuery String format) {}

    /** What the contract is written in. */
    private enum Form {
        YAML("application/yaml"),
        JSON(MediaType.APPLICATION_JSON);

        private final MediaType mediaType;

        Form(String mediaType) {
            this.mediaType = MediaType.valueOf(mediaType);
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Form named(String word) {
            return Arrays.stream(values())
                    .filter(form -> form.word().equalsIgnoreCase(word))
                    .findFirst()
                    .orElseThrow(
                            () -> new InvalidValueException("is neither yaml nor json", List.of("yaml", "json"), null));
        }

        private static Form ending(String ending) {
            return ending.equals(".json") ? JSON : YAML;
        }

        /** YAML for those who take neither or say nothing, browsers among them. */
        private static Form accepted(Request request) {
            var best = request.selectVariant(
                    Variant.mediaTypes(YAML.mediaType, JSON.mediaType).build());
            return best != null && JSON.mediaType.equals(best.getMediaType()) ? JSON : YAML;
        }
    }
}
