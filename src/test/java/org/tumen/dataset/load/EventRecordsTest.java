package org.tumen.dataset.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.dataset.DatasetChangedException;
import org.tumen.dataset.DatasetCopy;
import org.tumen.dataset.DatasetFile;
import org.tumen.dataset.DatasetSource;
import org.tumen.dataset.EventHeaders;
import org.tumen.dataset.EventRecord;
import org.tumen.dataset.EventRecords;
import org.tumen.dataset.FileContent;
import org.tumen.dataset.InMemoryEvents;
import org.tumen.dataset.StreamedEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Events that are read from their file on each access are the same as events held in memory. */
class EventRecordsTest {

    @TempDir
    private Path directory;

    private Path file;
    private JsonNode trees;

    @BeforeEach
    void copy_the_published_events() throws IOException {
        file = directory.resolve("events.json");
        Files.copy(DatasetCopy.PUBLISHED.resolve("events.json"), file);
        trees = new JsonMapper().readTree(file.toFile());
    }

    @Test
    void each_event_is_found_by_its_ordinal() throws IOException {
        var events = events();

        assertThat(events.size()).isEqualTo(trees.size());
        for (var i = 0; i < events.size(); i++) {
            var id = trees.get(i).get("id").textValue();
            assertThat(events.get(i).id()).isEqualTo(id);
            assertThat(events.headers().id(i)).isEqualTo(id);
            assertThat(events.headers().ordinalOf(id)).isEqualTo(i);
        }
        assertThat(events.headers().ordinalOf("there-is-none")).isNegative();
    }

    @Test
    void events_are_read_by_a_summary_as_by_the_whole_file() throws IOException {
        var events = events();
        var summary = summary(events);
        var again = RecordMapper.streamed(
                new FileContent.OnDisk(file), new DataInputStream(new ByteArrayInputStream(summary)));

        assertThat(again).containsExactlyElementsOf(events);
        assertThat(again.bytes()).isEqualTo(events.bytes());
        assertThat(again.headers().partOf())
                .isEqualTo(events.headers().partOf())
                .isNotEmpty();
        assertThat(summary(again)).isEqualTo(summary);
    }

    @Test
    void a_stream_has_the_same_events_as_single_reads() throws IOException {
        var events = events();
        var single = Stream.iterate(0, i -> i < events.size(), i -> i + 1)
                .map(events::get)
                .toList();

        assertThat(events).containsExactlyElementsOf(single);
        assertThat(events.stream()).isEqualTo(single);
        assertThat(events.stream(3, 8)).isEqualTo(single.subList(3, 8));
        assertThat(events.stream(3, 3)).isEmpty();
    }

    /** More than one chunk of the file, with any white space. */
    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \t\n"})
    void a_long_list_is_read_in_chunks(String space) throws IOException {
        var copies = 20;
        var entries = new ArrayList<String>();
        for (var copy = 0; copy < copies; copy++) {
            trees.forEach(event -> entries.add(event.toString()));
        }
        Files.writeString(file, space + "[" + String.join("," + space, entries) + space + "]");

        var ids = events().stream().map(EventRecord::id).toList();

        assertThat(ids).hasSize(copies * trees.size());
        for (var i = 0; i < ids.size(); i++) {
            assertThat(ids.get(i))
                    .isEqualTo(trees.get(i % trees.size()).get("id").textValue());
        }
    }

    @Test
    void headers_agree_with_the_records() throws IOException {
        var events = events();
        var headers = events.headers();

        for (var i = 0; i < events.size(); i++) {
            var event = events.get(i);
            var date = event.date();
            assertThat(List.of(headers.firstDay(i), headers.lastDay(i)))
                    .isEqualTo(
                            date == null
                                    ? List.of(EventHeaders.UNDATED, EventHeaders.UNDATED)
                                    : List.of((int) date.first().toEpochDay(), (int)
                                            date.last().toEpochDay()));
            assertThat(headers.partOf().get(event.id())).isEqualTo(event.partOf());
            assertThat(headers.realisedBy().get(event.id())).isEqualTo(event.realisedBy());
            if (event.partOf() != null || event.realisedBy() != null) {
                assertThat(headers.title(event.id())).isEqualTo(event.title());
            }
            event.formerIds().forEach(former -> assertThat(headers.formerIds()).containsEntry(former, event.id()));
        }
    }

    @Test
    void events_in_memory_are_the_same_as_streamed_events() throws IOException {
        var streamed = events();
        var dataset = DatasetReader.read(DatasetSource.directory(DatasetCopy.PUBLISHED));
        var held = dataset.events();

        assertThat(held).containsExactlyElementsOf(streamed);
        assertThat(held.stream(3, 8)).isEqualTo(streamed.stream(3, 8).toList());
        assertThat(held.get(5)).isEqualTo(streamed.get(5));
        assertThat(held.headers()).usingRecursiveComparison().isEqualTo(streamed.headers());
    }

    @Test
    void an_edited_file_is_noticed() throws IOException {
        var events = events();
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));

        assertThatExceptionOfType(DatasetChangedException.class)
                .isThrownBy(() -> events.get(0))
                .withMessageContaining("events.json was changed");
    }

    @Test
    void a_truncated_file_is_noticed() throws IOException {
        var events = events();
        Files.writeString(file, "[]");

        assertThatExceptionOfType(DatasetChangedException.class)
                .isThrownBy(() -> events.stream().toList());
    }

    /** The bound is 4 MB. */
    @Test
    void the_size_of_the_file_decides_whether_events_are_held_in_memory() throws IOException {
        var copy = new DatasetCopy(Files.createDirectory(directory.resolve("copy")));
        var events = copy.path(DatasetFile.EVENTS);
        var source = DatasetSource.directory(events.getParent());
        assertThat(DatasetReader.read(source).events()).isInstanceOf(InMemoryEvents.class);

        Files.writeString(events, Files.readString(events) + " ".repeat(4 << 20));

        assertThat(DatasetReader.read(source).events()).isInstanceOf(InMemoryEvents.class);
        assertThat(DatasetReader.read(DatasetSource.directory(events.getParent()))
                        .events())
                .isInstanceOf(StreamedEvents.class);
    }

    private static byte[] summary(EventRecords events) throws IOException {
        var summary = new ByteArrayOutputStream();
        events.writeSummary(new DataOutputStream(summary));
        return summary.toByteArray();
    }

    private EventRecords events() throws IOException {
        return RecordMapper.streamed(new FileContent.OnDisk(file));
    }
}
