package org.tumen.api.http.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** How Quarkus's mapper writes JSON on the wire: what is absent is unknown, and nothing is null. */
@Singleton
public class JsonConfiguration implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.setSerializationInclusion(JsonInclude.Include.NON_NULL);
    }

    /** A mapper that writes the same where there is no container. */
    public static ObjectMapper mapper() {
        var mapper = new JsonMapper();
        new JsonConfiguration().customize(mapper);
        return mapper;
    }
}
