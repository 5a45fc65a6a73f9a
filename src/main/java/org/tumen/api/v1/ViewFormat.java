package org.tumen.api.v1;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.BiFunction;
import org.tumen.api.http.parameter.CanonicalRequest;
import org.tumen.api.http.parameter.FormatNegotiation;
import org.tumen.api.http.response.Body;
import org.tumen.api.http.response.CachedResponses;

/**
 * A format of a view that is not a list.
 *
 * @param name value of the parameter {@code format}
 * @param contentType the media type with its parameters
 * @param writer writes a view with links to a path that clients reach the server under, without a slash at the end
 */
public record ViewFormat<V>(String name, String contentType, BiFunction<V, String, byte[]> writer) {

    /** A choice between JSON, which comes first, and one other format. */
    public static <V> FormatNegotiation<ViewFormat<V>> jsonOr(ViewFormat<V> other, CachedResponses responses) {
        var json = new ViewFormat<V>("json", MediaType.APPLICATION_JSON, (view, basePath) -> responses.json(view));
        return FormatNegotiation.ofView(List.of(json, other), ViewFormat::name, ViewFormat::contentType);
    }

    public Body body(V view, CanonicalRequest request) {
        return Body.of(writer.apply(view, request.basePath()));
    }
}
