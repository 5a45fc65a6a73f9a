package org.tumen.api.v1;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.tumen.api.http.ParameterReader;

/**
 * The shape that something which is no list is answered in.
 *
 * @param mediaType that {@code format} asks for; null to have it negotiated by {@code Accept}
 */
record Shape(MediaType mediaType) {

    /**
     * Reads {@code format}.
     *
     * @param name of the shape that there is beside JSON
     * @param mediaType of that shape
     */
    static Shape of(ParameterReader reader, String format, String name, String mediaType) {
        return new Shape(reader.one("format", format, null, text -> {
            if (text.equals("json")) {
                return MediaType.APPLICATION_JSON_TYPE;
            } else if (text.equals(name)) {
                return MediaType.valueOf(mediaType);
            }
            throw Values.notOneOf(text, List.of("json", name));
        }));
    }

    <T> RestResponse<T> answer(T view) {
        return mediaType == null
                ? RestResponse.ok(view)
                : RestResponse.ResponseBuilder.ok(view, mediaType).build();
    }
}
