package org.tumen.api.v1;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.function.Function;
import org.tumen.api.http.ParameterReader;

/**
 * What something that is no list can be had as beside JSON.
 *
 * @param word that {@code format} asks for it with
 * @param writer makes it of the view
 */
record Shape<V>(String word, MediaType mediaType, Function<V, byte[]> writer) {

    private static final String JSON = "json";

    /** Whether this shape is asked for: by {@code format}, or else by {@code Accept}. */
    boolean isAsked(ParameterReader reader, String format, Request request) {
        if (format == null) {
            var best = request.selectVariant(Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, mediaType)
                    .build());
            return best != null && mediaType.equals(best.getMediaType());
        }
        return reader.one("format", format, false, text -> {
            if (!text.equals(JSON) && !text.equals(word)) {
                throw Values.notOneOf(text, List.of(JSON, word));
            }
            return text.equals(word);
        });
    }

    /** The view as JSON or, if that is asked for, in this shape. */
    Response answer(V view, boolean asked) {
        return asked
                ? Response.ok(writer.apply(view), mediaType).build()
                : Response.ok(view, MediaType.APPLICATION_JSON_TYPE).build();
    }
}
