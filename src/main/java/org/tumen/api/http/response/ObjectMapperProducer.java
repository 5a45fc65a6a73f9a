package org.tumen.api.http.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How everything is written in JSON. */
public class ObjectMapperProducer {

    /** Absent means unknown: nothing is ever null on the wire. */
    @Produces
    @Singleton
    public static ObjectMapper mapper() {
        return JsonMapper.builder()
                .serializationInclusion(JsonInclude.Include.NON_NULL)
                .build();
    }
}
