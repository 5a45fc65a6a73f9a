package org.tumen.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ZstandardTest {

    private final List<byte[]> documents = IntStream.range(0, 1000)
            .mapToObj(i -> document(new Random(i)).getBytes(StandardCharsets.UTF_8))
            .toList();

    private final Packing packing = Zstandard.of(documents);

    @Test
    void what_is_unpacked_is_what_was_packed() {
        documents.forEach(
                document -> assertThat(packing.unpack(packing.pack(document))).isEqualTo(document));
        for (var unlike : List.of("", "{}", "\u0000".repeat(100_000))) {
            var bytes = unlike.getBytes(StandardCharsets.UTF_8);
            assertThat(packing.unpack(packing.pack(bytes))).isEqualTo(bytes);
        }
    }

    @Test
    void what_documents_have_in_common_takes_next_to_nothing() {
        documents.forEach(document -> assertThat(packing.pack(document)).hasSizeLessThan(document.length / 3));
    }

    @Test
    void threads_do_not_meet() {
        assertThat(documents.parallelStream().map(packing::pack).map(packing::unpack))
                .containsExactlyElementsOf(documents);
    }

    private static String document(Random random) {
        return "{\"id\":\"%d\",\"type\":\"meeting\",\"title\":{\"ja\":\"金正恩氏と会談\"},\"participants\":[%s]}"
                .formatted(
                        random.nextInt(),
                        "{\"actor\":\"kim-jong-un\",\"role\":\"host\"}".repeat(random.nextInt(3) + 2));
    }
}
