package org.tumen.dataset.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
import org.tumen.dataset.EventHeaders;
import org.tumen.dataset.EventRecord;
import org.tumen.dataset.EventRecords;
import org.tumen.dataset.KeptContent;
import org.tumen.dataset.LargeFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Events that are read as they are asked for, from a file that is not held in memory. */
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
    void each_is_found_in_its_place() throws IOException {
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
    void all_at_once_are_the_same_as_one_by_one() throws IOException {
        var events = events();
        var single = Stream.iterate(0, i -> i < events.size(), i -> i + 1)
                .map(events::get)
                .toList();

        assertThat(events).containsExactlyElementsOf(single);
        assertThat(events.stream()).isEqualTo(single);
        assertThat(events.stream(3, 8)).isEqualTo(single.subList(3, 8));
        assertThat(events.stream(3, 3)).isEmpty();
    }

    /** More than one stretch of the file, in whatever way it is laid out. */
    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \t\n"})
    void a_long_list_is_read_in_stretches(String space) throws IOException {
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
    void the_outline_says_what_the_events_say() throws IOException {
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
    void few_that_are_held_are_the_same_as_those_of_a_file() throws IOException {
        var filed = events();
        var held = RecordMapper.held(new KeptContent(Files.readAllBytes(file)));

        assertThat(held).containsExactlyElementsOf(filed);
        assertThat(held.stream(3, 8)).isEqualTo(filed.stream(3, 8).toList());
        assertThat(held.get(5)).isEqualTo(filed.get(5));
        assertThat(held.headers()).usingRecursiveComparison().isEqualTo(filed.headers());
    }

    @Test
    void a_file_that_was_edited_meanwhile_is_not_read_any_more() throws IOException {
        var events = events();
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));

        assertThatExceptionOfType(DatasetChangedException.class)
                .isThrownBy(() -> events.get(0))
                .withMessageContaining("events.json was changed");
    }

    @Test
    void nor_is_one_that_was_cut() throws IOException {
        var events = events();
        Files.writeString(file, "[]");

        assertThatExceptionOfType(DatasetChangedException.class)
                .isThrownBy(() -> events.stream().toList());
    }

    private EventRecords events() throws IOException {
        return RecordMapper.filed(new LargeFile(file));
    }
}
