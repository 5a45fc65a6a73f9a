package org.tumen.dataset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tumen.model.ImpreciseDate;
import org.tumen.model.LocalizedText;

import static org.assertj.core.api.Assertions.assertThat;

class EventHeadersTest {

    private static final LocalizedText TITLE = new LocalizedText("Arrival", "到着");

    @Test
    void what_was_written_is_read() throws IOException {
        var written = new EventHeaders();
        written.add(line("arrival", "2024-02", "visit", null, List.of("landing")));
        written.add(line("plan", null, null, "visit", List.of()));
        written.add(line("visit", "2024-02-01/2024-02-03", null, null, List.of("journey", "trip")));

        var read = read(written(written));

        assertThat(read.size()).isEqualTo(3);
        for (var ordinal = 0; ordinal < read.size(); ordinal++) {
            assertThat(read.id(ordinal)).isEqualTo(written.id(ordinal));
            assertThat(read.firstDay(ordinal)).isEqualTo(written.firstDay(ordinal));
            assertThat(read.lastDay(ordinal)).isEqualTo(written.lastDay(ordinal));
            assertThat(read.latestStart(ordinal)).isEqualTo(written.latestStart(ordinal));
            assertThat(read.earliestEnd(ordinal)).isEqualTo(written.earliestEnd(ordinal));
        }
        assertThat(read.firstDay(1)).isEqualTo(EventHeaders.UNDATED);
        assertThat(read.partOf()).containsOnly(Map.entry("arrival", "visit"));
        assertThat(read.realisedBy()).containsOnly(Map.entry("plan", "visit"));
        assertThat(read.formerIds()).isEqualTo(written.formerIds()).hasSize(3);
        assertThat(read.title("arrival")).isEqualTo(TITLE);
        assertThat(read.title("visit")).isNull();
    }

    private static EventHeaders.Line line(
            String id, String date, String partOf, String realisedBy, List<String> formerIds) {
        return new EventHeaders.Line(
                id, date == null ? null : ImpreciseDate.parse(date), TITLE, partOf, realisedBy, formerIds);
    }

    private static byte[] written(EventHeaders headers) throws IOException {
        var bytes = new ByteArrayOutputStream();
        headers.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static EventHeaders read(byte[] bytes) throws IOException {
        return EventHeaders.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }
}
