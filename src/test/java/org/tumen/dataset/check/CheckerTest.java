package org.tumen.dataset.check;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.dataset.DatasetCopy;
import org.tumen.dataset.DatasetFile;
import org.tumen.dataset.DatasetSource;
import org.tumen.dataset.load.DatasetReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tumen.dataset.DatasetFile.EVENTS;
import static org.tumen.dataset.DatasetFile.ORGANISATIONS;
import static org.tumen.dataset.DatasetFile.PEOPLE;
import static org.tumen.dataset.check.Fault.added;
import static org.tumen.dataset.check.Fault.fault;
import static org.tumen.dataset.check.Fault.wrong;
import static org.tumen.dataset.check.Mutations.remove;
import static org.tumen.dataset.check.Mutations.set;

class CheckerTest {

    private DatasetCopy copy;

    @TempDir
    private Path directory;

    @BeforeEach
    void copy_the_published_dataset() throws IOException {
        copy = new DatasetCopy(directory);
    }

    @Test
    void the_published_dataset_has_no_problem() {
        assertThat(copy.check().violations()).isEmpty();
        assertThat(DatasetReader.check(DatasetSource.packaged()).violations()).isEmpty();
    }

    @Test
    void faults_of_every_kind_are_all_reported_at_once_each_where_it_stands_and_nothing_else_is() throws IOException {
        var planted = plant(Faults.all().toList());

        assertThat(places(copy.check())).containsExactlyInAnyOrderElementsOf(planted);
        assertThatLargeFilesHaveTheSameProblems();
        assertThat(planted).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
        assertThat(Faults.all().map(Fault::kind).distinct()).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void a_form_by_which_another_goes_without_listing_it_is_reported() throws IOException {
        var planted = plant(List.of(
                added("capital", ORGANISATIONS, "nato", "/otherForms", "Moscow"),
                added("body of a state", ORGANISATIONS, "yonhap", "/otherForms", "Russia's MFA"),
                added("title", PEOPLE, "keith-kellogg", "/otherForms", "Foreign Minister Lavrov"),
                added("family name first", PEOPLE, "donald-trump", "/otherForms", "Putin, Vladimir")));

        var report = copy.check();

        assertThat(places(report)).containsAll(planted);
        assertThat(report.violations())
                .extracting(Violation::message)
                .contains("“Moscow” would be ambiguous: russia goes by it without listing it");
    }

    @Test
    void a_form_that_two_list_is_ambiguous_and_no_problem() throws IOException {
        plant(List.of(added("shared", PEOPLE, "keith-kellogg", "/otherForms", "Putin")));

        assertThat(copy.check().violations()).isEmpty();
    }

    @Test
    void at_least_and_at_most_can_be_the_same() throws IOException {
        copy.change(EVENTS, "north-korean-troops-sent-to-russia", set("/quantities/0/high", 10_000));

        assertThat(copy.check().violations()).isEmpty();
    }

    @Test
    void a_dangling_reference_a_duplicate_id_an_impossible_date_a_missing_title_and_an_unknown_property_at_once()
            throws IOException {
        var planted = plant(List.of(
                wrong("dangling reference", EVENTS, "kim-putin-talks-2024", "/participants/0/actor", "kim-jong-on"),
                wrong("duplicate id", EVENTS, "doo-jin-ho-on-parade-and-csto", "/id", "doo-jin-ho-on-krivoruchko"),
                wrong("impossible date", EVENTS, "kim-putin-meeting-2019", "/date", "2019-02-29"),
                fault("missing Japanese title", EVENTS, "treaty-signing-2024", "/title", remove("/title/ja")),
                wrong("unknown property", PEOPLE, "kim-jong-un", "/colour", "red")));

        var report = copy.check();

        assertThat(places(report)).containsExactlyInAnyOrderElementsOf(planted);
        assertThat(report.violations())
                .extracting(Violation::message)
                .containsExactlyInAnyOrder(
                        "there is no actor (person or organisation) “kim-jong-on”; did you mean “kim-jong-un”?",
                        "the id “doo-jin-ho-on-krivoruchko” is taken by events.json#%s/id"
                                .formatted(copy.pointer(EVENTS, "doo-jin-ho-on-krivoruchko")),
                        "“2019-02-29” is not a calendar day, month or year",
                        "required property 'ja' not found",
                        "property 'colour' is not defined in the schema and the schema does not allow additional"
                                + " properties");
    }

    @Test
    void a_faulty_dataset_is_not_read_and_the_message_lists_its_problems_one_a_line() throws IOException {
        plant(List.of(
                wrong("impossible date", EVENTS, "kim-putin-meeting-2019", "/date", "2019\n02"),
                wrong("line break in a name", PEOPLE, "kim-jong-un", "/co\nlour", "red")));

        assertThatExceptionOfType(FaultyDatasetException.class)
                .isThrownBy(() -> DatasetReader.read(DatasetSource.directory(directory)))
                .satisfies(faulty -> assertThat(faulty.violations()).hasSize(3))
                .satisfies(faulty -> assertThat(faulty.getMessage().lines())
                        .hasSize(3)
                        .allMatch(line -> line.matches("(events|people)\\.json#/\\d+/.*: .+")));
    }

    @Test
    void a_circle_is_reported_at_all_that_are_in_it() throws IOException {
        var planted = plant(List.of(
                wrong("circle", ORGANISATIONS, "russia", "/parent", "tass"),
                wrong("leads into it", ORGANISATIONS, "iran", "/parent", "russia")));

        assertThat(places(copy.check()))
                .containsExactlyInAnyOrder(
                        planted.get(0), "organisations.json#" + copy.pointer(ORGANISATIONS, "tass") + "/parent");
    }

    @ParameterizedTest
    @EnumSource
    void a_missing_file_is_named(DatasetFile file) throws IOException {
        Files.delete(copy.path(file));

        assertThat(copy.check().violations())
                .extracting(Violation::toString)
                .containsExactly(file.fileName() + "#: the file is missing");
    }

    @ParameterizedTest
    @EnumSource
    void an_empty_file_is_no_json(DatasetFile file) throws IOException {
        Files.writeString(copy.path(file), " \n");

        assertThat(copy.check().violations())
                .extracting(Violation::toString)
                .containsExactly(file.fileName() + "#: the file is empty");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [\\n {"id": "x",}\\n]           | line 2, column 13:
            [\\n {"id": "x"},\\n {"id": "y" | line 3
            [\\n\\n] []                     | line 3, column 3: something stands after the end
            {"a": 1,\\n "a": 2}             | line 2, column 5: Duplicate field 'a'
            """)
    void broken_json_is_reported_by_its_line(String json, String where) throws IOException {
        Files.writeString(copy.path(EVENTS), json.replace("\\n", "\n"));

        assertThat(copy.check().violations())
                .extracting(Violation::toString)
                .singleElement()
                .asString()
                .startsWith("events.json#: " + where);
        makeEventsLarge();
        assertThat(copy.check().violations()).singleElement().asString().startsWith("events.json#: " + where);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16, is in UTF-16 or UTF-32",
        "UTF-16LE, is in UTF-16 or UTF-32",
        "UTF-16BE, is in UTF-16 or UTF-32",
        "UTF-32, is in UTF-16 or UTF-32",
        "UTF-8, begins with a byte order mark",
        "ISO-8859-1, 'line '"
    })
    void other_encodings_than_utf_8_are_refused(Charset encoding, String what) throws IOException {
        var text = Files.readString(copy.path(EVENTS)).replaceFirst("\"en\": \"", "$0é");
        Files.writeString(
                copy.path(EVENTS),
                encoding.equals(StandardCharsets.UTF_8) ? "\uFEFF" + text : text.replaceAll("[^\\x00-\\xFF]", "?"),
                encoding);

        assertThat(copy.check().violations())
                .extracting(Violation::toString)
                .singleElement()
                .asString()
                .startsWith("events.json#: " + what);
    }

    @Test
    void a_duplicate_key_deep_in_an_entry_is_reported_by_its_line() throws IOException {
        var lines = Files.readString(copy.path(EVENTS)).lines().toList();
        var twice = Stream.concat(lines.subList(0, 3).stream(), lines.subList(2, lines.size()).stream());
        Files.write(copy.path(EVENTS), (Iterable<String>) twice::iterator, StandardCharsets.UTF_8);

        assertThat(copy.check().violations()).singleElement().asString().startsWith("events.json#: line 4, column ");
        assertThatLargeFilesHaveTheSameProblems();
    }

    @Test
    void every_broken_file_is_reported_not_only_the_first() throws IOException {
        Files.delete(copy.path(PEOPLE));
        Files.writeString(copy.path(EVENTS), "[");

        assertThat(copy.check().violations()).extracting(Violation::file).containsExactly("events.json", "people.json");
    }

    @ParameterizedTest
    @EnumSource(names = "DATASET", mode = EnumSource.Mode.EXCLUDE)
    void a_file_of_another_shape_is_reported_as_such(DatasetFile file) throws IOException {
        Files.writeString(copy.path(file), "{\"a\": [null, 1, {\"citations\": [3]}]}");

        assertThat(places(copy.check())).contains(file.fileName() + "#");
        assertThatLargeFilesHaveTheSameProblems();
    }

    @Test
    void entries_that_are_no_objects_are_reported_and_upset_nothing() throws IOException {
        for (var file : List.of(EVENTS, PEOPLE, ORGANISATIONS)) {
            Files.writeString(copy.path(file), "[null, 1, \"x\", [], {\"citations\": [3, {}], \"conflicts\": [1]}]");

            assertThat(places(copy.check()))
                    .contains(file.fileName() + "#/0", file.fileName() + "#/3", file.fileName() + "#/4");
        }
        assertThatLargeFilesHaveTheSameProblems();
    }

    @Test
    void problems_stand_in_the_order_of_the_entries_and_not_of_their_digits() throws IOException {
        Files.writeString(copy.path(PEOPLE), "[%s]".formatted("1,".repeat(11) + "1"));

        assertThat(copy.check().violations().stream()
                        .filter(violation -> violation.file().equals("people.json"))
                        .map(violation -> violation.pointer().toString()))
                .containsExactly("/0", "/1", "/2", "/3", "/4", "/5", "/6", "/7", "/8", "/9", "/10", "/11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja-JP", "de-DE", "ar-EG-u-nu-arab"})
    void problems_are_in_english_whatever_the_locale(String locale) throws IOException {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        try {
            plant(List.of(wrong("unknown property", PEOPLE, "kim-jong-un", "/colour", "red")));

            assertThat(copy.check().violations())
                    .extracting(Violation::message)
                    .containsExactly("property 'colour' is not defined in the schema and the schema does not allow"
                            + " additional properties");
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Events of a large file are read one after the other, and not held. */
    private void assertThatLargeFilesHaveTheSameProblems() throws IOException {
        var held = copy.check();
        makeEventsLarge();
        assertThat(copy.check()).isEqualTo(held);
    }

    private void makeEventsLarge() throws IOException {
        Files.writeString(copy.path(EVENTS), " ".repeat(5 << 20), StandardOpenOption.APPEND);
    }

    private List<String> plant(List<Fault> faults) throws IOException {
        var places = faults.stream()
                .map(fault -> "%s#%s%s"
                        .formatted(fault.file().fileName(), copy.pointer(fault.file(), fault.id()), fault.at()))
                .toList();
        for (var fault : faults) {
            copy.change(fault.file(), fault.id(), fault.mutation());
        }
        return places;
    }

    private static List<String> places(CheckReport report) {
        return report.violations().stream()
                .map(violation -> violation.file() + "#" + violation.pointer())
                .toList();
    }
}
