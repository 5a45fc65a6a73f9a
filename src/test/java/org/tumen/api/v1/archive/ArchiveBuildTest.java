package org.tumen.api.v1.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.api.UnpackedArchive;
import org.tumen.dataset.DatasetCopy;
import org.tumen.dataset.DatasetSource;
import org.tumen.dataset.load.DatasetReader;

import static org.assertj.core.api.Assertions.assertThat;

/** Building the archive, without a server. */
class ArchiveBuildTest {

    private static final Path SAMPLE = Path.of("src/test/resources/dataset-sample");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"dataset", "src/test/resources/dataset-sample"})
    void the_same_release_gives_the_same_bytes_in_every_time_zone_and_language(Path dataset) {
        var bytes = archive(dataset).bytes();
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(archive(dataset).bytes()).isEqualTo(bytes);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void it_is_made_once() {
        var archive = archive(SAMPLE);
        assertThat(archive.bytes()).isSameAs(archive.bytes());
    }

    @Test
    void it_is_made_only_if_the_heap_is_sixteen_times_the_size_of_the_events() {
        var location = DatasetSource.directory(SAMPLE);
        var dataset = DatasetReader.read(location);
        var needed = 16 * dataset.events().bytes();

        assertThat(new Archive(location, dataset, needed).isPossible()).isTrue();
        assertThat(new Archive(location, dataset, needed - 1).isPossible()).isFalse();
    }

    @Test
    void it_has_the_history_that_was_read_whatever_becomes_of_the_file() throws IOException {
        new DatasetCopy(SAMPLE, directory);
        DatasetReader.updateHistory(directory);
        var history = directory.resolve("history.json");
        var read = Files.readAllBytes(history);
        var archive = archive(directory);
        Files.writeString(history, "{}");

        assertThat(UnpackedArchive.of(archive.bytes()).files().get("data/history.json"))
                .isEqualTo(read);
    }

    @Test
    void every_file_has_the_day_of_the_release() throws IOException {
        assertThat(entries(archive(SAMPLE)))
                .allSatisfy(entry -> assertThat(entry.getTimeLocal()).isEqualTo("2024-12-31T00:00:00"));
    }

    @Test
    void the_files_are_those_that_were_checked_whatever_became_of_them() throws IOException {
        try (var files = Files.list(SAMPLE)) {
            for (var file : files.toList()) {
                Files.copy(file, directory.resolve(file.getFileName()));
            }
        }
        var archive = archive(directory);
        Files.writeString(directory.resolve("events.json"), "[]");
        assertThat(archive.bytes()).isEqualTo(archive(SAMPLE).bytes());
    }

    @Test
    void the_codebook_goes_along_with_the_data_that_it_is_of_and_with_no_other() throws IOException {
        assertThat(entries(archive(Path.of("dataset"))))
                .extracting(ZipEntry::getName)
                .contains("data/README.md", "data/CHANGELOG.md");
        assertThat(entries(archive(SAMPLE)))
                .extracting(ZipEntry::getName)
                .doesNotContain("data/README.md", "data/CHANGELOG.md");
    }

    @Test
    void any_text_survives_its_cell() throws IOException {
        var texts = List.of(
                "a \"quoted\" word, and a comma",
                "two\nlines",
                "two\r\nlines",
                "\rline",
                "=1+1",
                "@sum",
                " spaces ",
                "日本語、「引用」",
                "𠮷野家",
                "\"",
                "#comment",
                "a".repeat(5000) + ",");
        var csv = new String(table(texts).file().bytes(), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("text,again\r\n").endsWith("\r\n");
        try (var parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
            var rows = parser.getRecords();
            assertThat(rows).hasSize(texts.size() + 1);
            for (var i = 0; i < texts.size(); i++) {
                assertThat(rows.get(i + 1).values()).containsExactly(texts.get(i), texts.get(i));
            }
        }
    }

    @Test
    void a_table_without_rows_still_names_its_columns() {
        assertThat(table(List.of()).file().bytes()).asString().isEqualTo("text,again\r\n");
    }

    private static Table<String> table(List<String> texts) {
        return TableBuilder.<String>table("texts", "Texts.")
                .text("text", "A text.", text -> text)
                .text("again", "The same.", text -> text)
                .of(texts.stream(), "text");
    }

    private static Archive archive(Path dataset) {
        var location = DatasetSource.directory(dataset);
        return new Archive(location, DatasetReader.read(location));
    }

    private static List<ZipEntry> entries(Archive archive) throws IOException {
        var entries = new ArrayList<ZipEntry>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive.bytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(entry);
            }
        }
        return entries;
    }
}
