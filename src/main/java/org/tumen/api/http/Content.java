package org.tumen.api.http;

import java.util.Map;

/**
 * What is answered.
 *
 * @param headers that only this answer has
 */
public record Content(byte[] bytes, Map<String, String> headers) {

    public static Content of(byte[] bytes) {
        return new Content(bytes, Map.of());
    }
}
