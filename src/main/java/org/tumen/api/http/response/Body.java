package org.tumen.api.http.response;

import java.util.Map;

/**
 * What is answered.
 *
 * @param headers that only this answer has
 */
public record Body(byte[] bytes, Map<String, String> headers) {

    public static Body of(byte[] bytes) {
        return new Body(bytes, Map.of());
    }
}
