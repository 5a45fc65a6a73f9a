package org.tumen.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads documents back into the views that they were rendered from. */
@Singleton
class Documents {

    private final ObjectReader reader;

    Documents(ObjectMapper mapper) {
        reader = mapper.reader();
    }

    <V> V read(byte[] document, Class<V> view) {
        try {
            return reader.readValue(document, view);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot parse a rendered document", e);
        }
    }
}
