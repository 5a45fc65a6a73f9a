package org.tumen.api.v1.view;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Writes values that many documents share, and of which there are few, as they were written at first. */
final class MemoizingSerializer<T> extends StdSerializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Function<T, String> key;
    private final transient ObjectMapper mapper;
    private final transient Map<String, SerializedString> written = new ConcurrentHashMap<>();

    /**
     * @param key what tells a value from all others of its type
     * @param mapper writes each value for the first time
     */
    MemoizingSerializer(Class<T> type, Function<T, String> key, ObjectMapper mapper) {
        super(type);
        this.key = key;
        this.mapper = mapper;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        var id = key.apply(value);
        var json = written.get(id);
        if (json == null) {
            json = write(value);
            written.put(id, json);
        }
        generator.writeRawValue(json);
    }

    private SerializedString write(T value) throws JsonProcessingException {
        return new SerializedString(mapper.writeValueAsString(value));
    }
}
