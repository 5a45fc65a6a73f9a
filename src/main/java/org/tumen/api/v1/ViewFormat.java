package org.tumen.api.v1;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Function;
import org.tumen.api.http.parameter.FormatNegotiation;
import org.tumen.api.http.response.Body;
import org.tumen.api.http.response.CachedResponses;

/**
 * A format of a view that is not a list.
 *
 * @param name value of the parameter {@code format}
 * @param contentType the media type with its parameters
 */
public record ViewFormat<V>(String name, String contentType, Function<V, byte[]> writer) {

    /** A choice between JSON, which comes first, and one other format. */
    public static <V> FormatNegotiation<ViewFormat<V>> jsonOr(ViewFormat<V> other, CachedResponses responses) {
        var json = new ViewFormat<V>("json", MediaType.APPLICATION_JSON, responses::json);
        return FormatNegotiation.ofView(List.of(json, other), ViewFormat::name, ViewFormat::contentType);
    }

    public Body body(V view) {
        return Body.of(writer.apply(view));
    }
}
