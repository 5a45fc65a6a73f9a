package org.tumen.dataset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SortedIdsTest {

    /** More than two blocks. */
    private static final int COUNT = 10_000;

    private final TreeSet<String> expected = new TreeSet<>();
    private final SortedIds ids = new SortedIds();

    SortedIdsTest() {
        var random = new Random(1);
        while (expected.size() < COUNT) {
            expected.add("%x-%s".formatted(random.nextInt(), "a".repeat(random.nextInt(60))));
        }
        expected.forEach(ids::add);
    }

    @Test
    void every_id_has_its_index() {
        var index = 0;
        for (var id : expected) {
            assertThat(ids.get(index)).isEqualTo(id);
            assertThat(ids.indexOf(id)).isEqualTo(index);
            index++;
        }
        assertThat(ids.size()).isEqualTo(COUNT);
    }

    @Test
    void what_is_not_there_has_no_index() {
        expected.stream()
                .map(id -> id + "-")
                .filter(id -> !expected.contains(id))
                .forEach(id -> assertThat(ids.indexOf(id)).isNegative());
        assertThat(ids.indexOf("")).isNegative();
        assertThat(ids.indexOf("é")).isNegative();
        assertThat(ids.indexOf("?")).isNegative();
        assertThat(new SortedIds().indexOf("a")).isNegative();
    }

    @Test
    void an_id_that_is_longer_than_a_block_has_room() {
        var one = new SortedIds();
        one.add("a".repeat(9_000));
        one.add("b");

        assertThat(one.get(0)).hasSize(9_000);
        assertThat(one.indexOf("b")).isEqualTo(1);
    }

    @Test
    void what_was_written_is_read() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ids.write(new DataOutputStream(bytes));

        var read = SortedIds.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(read.size()).isEqualTo(COUNT);
        assertThat(read.get(COUNT - 1)).isEqualTo(expected.last());
        assertThat(read.indexOf(expected.first())).isZero();
    }
}
