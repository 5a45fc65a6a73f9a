package org.tumen.api.v1;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tumen.api.http.parameter.CanonicalRequest;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.api.http.response.Body;
import org.tumen.api.http.response.CachedResponses;

/**
 * What something that is no list can be had as beside JSON.
 *
 * @param word that {@code format} asks for it with
 * @param writer makes it of the view
 */
public record AlternativeFormat<V>(String word, MediaType mediaType, Function<V, byte[]> writer) {

    /** What is had unless something else is asked for; the other words stay in a URL that is handed on. */
    static final String JSON = "json";

    /** Whether this shape is asked for: by {@code format}, or else by {@code Accept}. */
    public boolean isAsked(ParameterReader reader, String format, Request request) {
        var best = request.selectVariant(
                Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, mediaType).build());
        var accepted = best != null && mediaType.equals(best.getMediaType());
        var named = reader.one("format", format, null, text -> {
            if (!text.equals(JSON) && !text.equals(word)) {
                throw ParameterValues.notOneOf(text, List.of(JSON, word));
            }
            return text;
        });
        if (JSON.equals(named) && !accepted) {
            reader.omit("format");
        }
        return format == null ? accepted : word.equals(named);
    }

    /** The view as JSON or, if that is asked for, in this shape. */
    public Response answer(CachedResponses responses, CanonicalRequest canonical, boolean asked, Supplier<V> view) {
        return asked
                ? responses.ofExpensive(canonical, mediaType.toString(), () -> Body.of(writer.apply(view.get())))
                : responses.ofExpensive(
                        canonical, MediaType.APPLICATION_JSON, () -> Body.of(responses.json(view.get())));
    }
}
