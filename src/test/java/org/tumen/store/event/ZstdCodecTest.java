package org.tumen.store.event;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ZstdCodecTest {

    private final List<byte[]> documents = IntStream.range(0, 1000)
            .mapToObj(i -> document(new Random(i)).getBytes(StandardCharsets.UTF_8))
            .toList();

    private final ZstdCodec codec = ZstdCodec.of(documents);

    @Test
    void decoding_returns_what_was_encoded() {
        documents.forEach(
                document -> assertThat(codec.decode(codec.encode(document))).isEqualTo(document));
        for (var unlike : List.of("", "{}", "\u0000".repeat(100_000))) {
            var bytes = unlike.getBytes(StandardCharsets.UTF_8);
            assertThat(codec.decode(codec.encode(bytes))).isEqualTo(bytes);
        }
    }

    @Test
    void common_content_takes_almost_no_room() {
        documents.forEach(document -> assertThat(codec.encode(document)).hasSizeLessThan(document.length / 3));
    }

    @Test
    void the_dictionary_grows_with_the_samples() {
        assertThat(ZstdCodec.dictionarySize(1000)).isEqualTo(110 * 1024);
        assertThat(ZstdCodec.dictionarySize(12 << 20)).isEqualTo(512 * 1024);
        assertThat(ZstdCodec.dictionarySize(Integer.MAX_VALUE)).isEqualTo(512 * 1024);

        var passages = IntStream.range(0, 1000).mapToObj(ZstdCodecTest::passage).toList();
        var longer = IntStream.range(0, 4000)
                .mapToObj(i -> passages.get(i % 1000) + passages.get(i * 7 % 1000))
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        var large = ZstdCodec.of(longer);

        assertThat(large.decode(large.encode(longer.get(5)))).isEqualTo(longer.get(5));
    }

    @Test
    void it_is_thread_safe() {
        assertThat(documents.parallelStream().map(codec::encode).map(codec::decode))
                .containsExactlyElementsOf(documents);
    }

    private static String document(Random random) {
        return "{\"id\":\"%d\",\"type\":\"meeting\",\"title\":{\"ja\":\"金正恩氏と会談\"},\"participants\":[%s]}"
                .formatted(
                        random.nextInt(),
                        "{\"actor\":\"kim-jong-un\",\"role\":\"host\"}".repeat(random.nextInt(3) + 2));
    }

    /** Some 1,500 bytes that differ for each seed. */
    private static String passage(int seed) {
        return new Random(seed)
                .ints(1500, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
