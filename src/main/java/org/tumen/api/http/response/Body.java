package org.tumen.api.http.response;

import java.util.Map;

/**
 * Content of a response.
 *
 * @param headers of this response alone, such as {@code Link}
 */
public record Body(byte[] bytes, Map<String, String> headers) {

    public static Body of(byte[] bytes) {
        return new Body(bytes, Map.of());
    }
}
