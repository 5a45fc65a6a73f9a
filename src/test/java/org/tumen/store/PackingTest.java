package org.tumen.store;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class PackingTest {

    @ParameterizedTest
    @EnumSource(Packing.class)
    void what_is_unpacked_is_what_was_packed(Packing packing) {
        for (var document : new String[] {"", "{}", "{\"ja\":\"金正恩\"}".repeat(500)}) {
            var bytes = document.getBytes(StandardCharsets.UTF_8);
            assertThat(packing.unpack(packing.pack(bytes))).isEqualTo(bytes);
        }
    }
}
