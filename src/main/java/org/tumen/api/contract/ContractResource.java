package org.tumen.api.contract;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.tumen.api.http.parameter.FormatNegotiation;
import org.tumen.api.http.parameter.InvalidValueException;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.api.http.response.Body;
import org.tumen.api.http.response.CachedResponses;
import org.tumen.api.http.response.PublicUrl;

/** Serves the contract as written by the build. */
@Path("/openapi{version: (-3\\.0)?}{ending: (\\.(json|ya?ml))?}")
class ContractResource {

    /** YAML first, also for clients that accept neither, such as browsers. */
    private static final FormatNegotiation<Syntax> SYNTAXES =
            FormatNegotiation.ofView(List.of(Syntax.values()), Syntax::code, syntax -> syntax.mediaType);

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
            @RestQuery String format,
            UriInfo uri,
            HttpHeaders headers) {
        var reader = new ParameterReader(uri.getQueryParameters());
        var preferred =
                ending.isEmpty() ? SYNTAXES.accepted(headers.getAcceptableMediaTypes()) : Syntax.ofExtension(ending);
        var syntax = reader.one("format", format, preferred, Syntax::named);
        return responses.of(
                publicUrl.of(uri, reader),
                syntax.mediaType,
                () -> Body.of(withServer(read("/contract/openapi%s.%s".formatted(version, syntax.code())), syntax)));
    }

    /** The contract with the address of this server where that is not just where the contract was read from. */
    private byte[] withServer(byte[] contract, Syntax syntax) {
        return publicUrl
                .differing()
                .map(url ->
                        new String(contract, StandardCharsets.UTF_8).replace(syntax.server("/"), syntax.server(url)))
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .orElse(contract);
    }

    private static byte[] read(String resource) {
        try (var stream = ContractResource.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(stream, "the build did not write " + resource)
                    .readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private enum Syntax {
        YAML("application/yaml"),
        JSON(MediaType.APPLICATION_JSON);

        private final String mediaType;

        Syntax(String mediaType) {
            this.mediaType = mediaType;
        }

        private String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The list of servers as the build writes it, with another URL. */
        private String server(String url) {
            return (this == JSON ? "\"servers\" : [ {\n    \"url\" : \"%s\"" : "\nservers:\n- url: %s\n")
                    .formatted(url);
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
    }
}
