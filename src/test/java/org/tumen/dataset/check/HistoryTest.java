package org.tumen.dataset.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tumen.dataset.DatasetCopy;
import org.tumen.dataset.DatasetFile;
import org.tumen.dataset.DatasetSource;
import org.tumen.dataset.load.DatasetReader;
import org.tumen.model.EntryKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tumen.cli.Verifiable.run;
import static org.tumen.dataset.DatasetFile.DATASET;
import static org.tumen.dataset.DatasetFile.EVENTS;
import static org.tumen.dataset.DatasetFile.PEOPLE;
import static org.tumen.dataset.DatasetFile.PLACES;
import static org.tumen.dataset.check.Mutations.add;
import static org.tumen.dataset.check.Mutations.set;

/** The history is written by the command and verified by the check. */
class HistoryTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path SAMPLE = Path.of("src/test/resources/dataset-sample");

    @TempDir
    private Path directory;

    private DatasetCopy copy;

    /** A copy of the sample, which is its own first release. */
    @BeforeEach
    void release_the_sample() throws IOException {
        copy = new DatasetCopy(SAMPLE, directory);
        assertThat(DatasetReader.updateHistory(directory)).isTrue();
    }

    @Test
    void the_published_dataset_has_a_history_up_to_its_release() {
        var history = DatasetReader.read(DatasetSource.packaged()).history();

        assertThat(history.releases().get(0).version()).isEqualTo("1.0.0");
        assertThat(history.releases().get(0).released()).hasToString("2026-11-22");
        assertThat(history.changes()).isNotEmpty();
        assertThat(DatasetCopy.PUBLISHED.resolve("digests.json")).exists();
    }

    @Test
    void the_command_says_whether_it_is_up_to_date() throws IOException {
        begin("0.2.0");
        var run = run("history", directory.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out().lines()).containsExactly("up to date: yes", "problems: 0");
        copy.change(EVENTS, "undated", set("/colour", "red"));
        var faulty = run("history", directory.toString());
        assertThat(faulty.status()).isEqualTo(1);
        assertThat(faulty.out().lines()).contains("up to date: no").endsWith("problems: 1");
        assertThat(run("history").status()).isEqualTo(2);
    }

    @Test
    void a_first_release_has_no_changes() throws IOException {
        assertThat(history().path("releases")).hasSize(1);
        assertThat(changes()).isEmpty();
        assertThat(problems()).isEmpty();
        assertThat(DatasetReader.read(DatasetSource.directory(directory))
                        .history()
                        .withdrawal(EntryKind.EVENT, "undated"))
                .isEmpty();
    }

    @Test
    void a_new_version_begins_a_release_and_what_changes_is_named_by_its_fields() throws IOException {
        begin("0.2.0");
        copy.change(EVENTS, "treaty-signed", set("/title/en", "The treaty is signed"));
        copy.change(PEOPLE, "jon-borg", add("/otherForms", "Jón Borg the Elder"));
        update();

        assertThat(changes())
                .contains(
                        "{\"kind\":\"person\",\"id\":\"jon-borg\",\"release\":\"0.2.0\",\"change\":\"changed\",\"fields\":[\"otherForms\"]}")
                .anyMatch(change -> change.contains("\"treaty-signed\"") && change.contains("\"title\""))
                .hasSize(2);
        assertThat(problems()).isEmpty();
    }

    @Test
    void it_can_be_brought_up_to_date_again_and_again() throws IOException {
        begin("0.2.0");
        var title = JSON.readTree(copy.path(PEOPLE).toFile())
                .at("/0/description/en")
                .asText();
        copy.change(PEOPLE, "anna-jonsdottir", set("/description/en", "Somebody else"));
        update();
        assertThat(changes()).hasSize(1);
        var once = Files.readString(directory.resolve("history.json"));
        update();
        assertThat(directory.resolve("history.json")).content().isEqualTo(once);
        // Back to what the release before has: nothing changed.
        copy.change(PEOPLE, "anna-jonsdottir", set("/description/en", title));
        update();
        assertThat(changes()).isEmpty();
        assertThat(problems()).isEmpty();
    }

    @Test
    void the_order_of_properties_is_no_change() throws IOException {
        begin("0.2.0");
        copy.change(PEOPLE, "jon-borg", person -> {
            var name = (ObjectNode) person.get("name");
            name.set("en", name.remove("en"));
        });
        update();

        assertThat(changes()).isEmpty();
    }

    @Test
    void a_change_that_was_not_written_is_a_problem_with_the_command_to_run() throws IOException {
        begin("0.2.0");
        update();
        copy.change(PEOPLE, "jon-borg", set("/description/en", "Nobody"));

        assertThat(problems())
                .containsExactly(
                        "people.json#%s: “jon-borg” is changed in release 0.2.0 (description), and history.json"
                                        .formatted(copy.pointer(PEOPLE, "jon-borg"))
                                + " does not say so; run the command “history”");
    }

    @Test
    void a_change_within_the_first_release_is_a_problem_too() throws IOException {
        copy.change(PEOPLE, "jon-borg", set("/description/en", "Nobody"));

        assertThat(problems())
                .containsExactly("digests.json#: has other digests of release 0.1.0; run the command “history”");
    }

    @Test
    void a_new_version_that_was_not_written_is_a_problem() throws IOException {
        begin("0.2.0");

        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("history.json#/releases/0: ")
                .contains("0.2.0");
    }

    @Test
    void what_was_not_done_is_a_problem() throws IOException {
        begin("0.2.0");
        update();
        var added = Map.of("kind", "event", "id", "undated", "release", "0.2.0", "change", "added");

        assertThat(problemsIf(history -> ((ArrayNode) history.path("changes")).add(JSON.valueToTree(added))))
                .singleElement()
                .asString()
                .startsWith("history.json#/changes/0: is not what release 0.2.0 did to “undated”");
    }

    @Test
    void releases_are_listed_once_and_in_their_order() throws IOException {
        begin("0.2.0");
        update();

        assertThat(problemsIf(history -> ((ArrayNode) history.path("releases")).insert(1, history.at("/releases/0"))))
                .containsExactly("history.json#/releases/1: is release 0.1.0 once more");
        assertThat(problemsIf(history -> releasedFirst(history, "2099-01-01")))
                .containsExactly("history.json#/releases/1: was released before the release that it follows");
        assertThat(problemsIf(history -> releasedFirst(
                        history, history.at("/releases/1/released").asText())))
                .isEmpty();
    }

    @Test
    void a_change_is_of_one_of_the_releases() throws IOException {
        begin("0.2.0");
        copy.change(PEOPLE, "jon-borg", set("/description/en", "Nobody"));
        update();

        assertThat(problemsIf(history -> ((ObjectNode) history.at("/changes/0")).put("release", "0.1.5")))
                .containsExactly("history.json#/changes/0: is of release 0.1.5, which is not among the releases");
    }

    @Test
    void a_withdrawal_that_was_not_written_is_a_problem_of_the_history() throws IOException {
        begin("0.2.0");
        update();
        rename("maria-borg", "someone-new", false);

        assertThat(problems())
                .contains("history.json#/changes: “maria-borg” is withdrawn in release 0.2.0, and history.json does not"
                        + " say so; run the command “history”");
    }

    @Test
    void a_new_entry_is_added_and_a_renamed_one_keeps_its_age() throws IOException {
        begin("0.2.0");
        rename("maria-borg", "maria-borg-the-younger", true);
        update();

        assertThat(changes())
                .anyMatch(change -> change.contains("\"id\":\"maria-borg\"")
                        && change.contains("renamed")
                        && change.contains("\"currentId\":\"maria-borg-the-younger\""))
                .anyMatch(change -> change.contains("\"id\":\"maria-borg-the-younger\"")
                        && change.contains("\"formerId\":\"maria-borg\""))
                .filteredOn(change -> change.contains("person"))
                .hasSize(2);
        var history = DatasetReader.read(DatasetSource.directory(directory));
        var renamed = history.people().stream()
                .filter(person -> person.id().equals("maria-borg-the-younger"))
                .findFirst()
                .orElseThrow();
        assertThat(history.history().versions(renamed).added().version()).isEqualTo("0.1.0");
        assertThat(history.history().versions(renamed).revision()).isEqualTo(1);
    }

    @Test
    void a_withdrawn_entry_needs_a_reason_which_is_kept() throws IOException {
        begin("0.2.0");
        rename("maria-borg", "someone-new", false);
        update();

        assertThat(problems())
                .singleElement()
                .asString()
                .contains("“maria-borg” is withdrawn: say why in “reason” (en, ja)");
        assertThat(changes()).anyMatch(change -> change.contains("\"someone-new\"") && change.contains("added"));

        var history = history();
        for (var change : history.path("changes")) {
            if (change.path("change").asText().equals("withdrawn")) {
                ((ObjectNode) change).set("reason", JSON.valueToTree(Map.of("en", "An error.", "ja", "誤り。")));
            }
        }
        JSON.writeValue(directory.resolve("history.json").toFile(), history);
        assertThat(problems()).isEmpty();
        update();
        assertThat(changes()).anyMatch(change -> change.contains("誤り。"));
        assertThat(problems()).isEmpty();
    }

    @Test
    void the_next_release_goes_on_from_the_last() throws IOException {
        begin("0.2.0");
        copy.change(PEOPLE, "jon-borg", set("/description/en", "Nobody"));
        update();
        begin("0.3.0");
        copy.change(PLACES, "malta", add("/otherForms", "Melita"));
        update();

        assertThat(history().path("releases")).hasSize(3);
        assertThat(changes())
                .hasSize(2)
                .anyMatch(change -> change.contains("jon-borg") && change.contains("0.2.0"))
                .anyMatch(change -> change.contains("malta") && change.contains("0.3.0"));
        assertThat(JSON.readTree(directory.resolve("digests.json").toFile()).fieldNames())
                .toIterable()
                .containsExactly("0.2.0", "0.3.0");
        assertThat(problems()).isEmpty();
    }

    @Test
    void nothing_is_written_while_the_entries_have_problems() throws IOException {
        var before = Files.readString(directory.resolve("history.json"));
        begin("0.2.0");
        copy.change(EVENTS, "undated", set("/colour", "red"));

        assertThat(DatasetReader.updateHistory(directory)).isFalse();
        assertThat(directory.resolve("history.json")).content().isEqualTo(before);
        assertThat(problems()).singleElement().asString().contains("colour");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "history.json|{",
                "history.json|[]",
                "history.json|{\"releases\": [], \"changes\": []}",
                "history.json|''",
                "digests.json|{",
                "digests.json|[]",
                "digests.json|{\"0.1.0\": \"\"}",
                "digests.json|''"
            })
    void what_is_no_history_and_no_digests_is_reported_and_not_overwritten(String name, String text)
            throws IOException {
        Files.writeString(directory.resolve(name), text);

        assertThat(problems()).isNotEmpty().allMatch(problem -> problem.startsWith(name + "#"));
        assertThat(DatasetReader.updateHistory(directory)).isFalse();
        assertThat(directory.resolve(name)).content().isEqualTo(text);
    }

    @Test
    void what_is_no_file_is_reported() throws IOException {
        for (var name : List.of("digests.json", "history.json", "people.json")) {
            var file = directory.resolve(name);
            Files.delete(file);
            Files.createDirectory(file);

            assertThat(problems()).contains(name + "#: cannot be read: neither a file nor a link to one");
            assertThat(DatasetReader.updateHistory(directory)).isFalse();
        }
    }

    @Test
    void the_release_before_must_be_known_by_its_digests() throws IOException {
        Files.writeString(directory.resolve("digests.json"), "{}");
        begin("0.2.0");

        assertThat(problems()).singleElement().asString().contains("has no digests of release 0.1.0");
    }

    @Test
    void the_history_is_served_and_has_no_part_in_the_digest_of_the_release() throws IOException {
        var with = DatasetReader.read(DatasetSource.directory(directory));
        Files.delete(directory.resolve("history.json"));
        Files.delete(directory.resolve("digests.json"));
        var without = DatasetReader.read(DatasetSource.directory(directory));

        assertThat(with.digest()).isEqualTo(without.digest());
        assertThat(with.identity()).isNotEqualTo(without.identity());
        assertThat(without.identity()).isEqualTo(without.digest());
    }

    private void begin(String version) throws IOException {
        copy.change(
                DATASET, "", set("/version", version).andThen(set("/released", "2025-0" + version.charAt(2) + "-01")));
    }

    private void rename(String id, String other, boolean traced) throws IOException {
        for (var file : DatasetFile.values()) {
            var text = Files.readString(copy.path(file)).replace("\"" + id + "\"", "\"" + other + "\"");
            Files.writeString(copy.path(file), text);
        }
        copy = new DatasetCopy(moved(), directory);
        if (traced) {
            copy.change(PEOPLE, other, set("/formerIds", List.of(id)));
        }
    }

    /** The files so far, from which they can be copied again. */
    private Path moved() throws IOException {
        var other = Files.createTempDirectory(directory, "moved");
        for (var file : DatasetFile.values()) {
            Files.move(copy.path(file), other.resolve(file.fileName()));
        }
        return other;
    }

    private void update() throws IOException {
        assertThat(DatasetReader.updateHistory(directory)).isTrue();
    }

    /** The problems of a history that is edited and then put back. */
    private List<String> problemsIf(Consumer<JsonNode> edit) throws IOException {
        var file = directory.resolve("history.json");
        var before = Files.readString(file);
        var history = history();
        edit.accept(history);
        JSON.writeValue(file.toFile(), history);
        var problems = problems();
        Files.writeString(file, before);
        return problems;
    }

    private static void releasedFirst(JsonNode history, String date) {
        ((ObjectNode) history.at("/releases/0")).put("released", date);
    }

    private List<String> problems() {
        return copy.check().violations().stream().map(Violation::toString).toList();
    }

    private JsonNode history() throws IOException {
        return JSON.readTree(directory.resolve("history.json").toFile());
    }

    private List<String> changes() throws IOException {
        return history().path("changes").valueStream().map(JsonNode::toString).toList();
    }
}
