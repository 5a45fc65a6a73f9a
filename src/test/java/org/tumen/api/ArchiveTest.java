package org.tumen.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tumen.dataset.DatasetFile;
import org.tumen.model.identity.Digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** The archive of the sample dataset; {@link PublishedArchiveTest} runs the same tests on the published one. */
@QuarkusTest
@TestInstance(Lifecycle.PER_CLASS)
class ArchiveTest {

    private static final Path PROFILE = Path.of("src/test/resources/frictionless/data-package.schema.json");
    private static final int QUERIES = 15;

    private UnpackedArchive archive;

    @BeforeEach
    void unpack() throws Exception {
        if (archive == null) {
            archive = UnpackedArchive.of(
                    Wire.get("/v1/dataset/archive", "identity").body());
        }
    }

    @Test
    void it_is_a_file_to_keep_named_after_the_release() throws Exception {
        var version = archive.descriptor().get("version").asText();
        var answer = Answer.response("/v1/dataset/archive").headers();
        assertThat(answer.firstValue("Content-Type")).contains("application/zip");
        assertThat(answer.firstValue("Content-Disposition"))
                .contains("attachment; filename=\"tumen-%s.zip\"".formatted(version));
        assertThat(answer.firstValue("Dataset-Version")).contains(version);
        var tag = answer.firstValue("ETag").orElseThrow();
        var notModified = Wire.get("/v1/dataset/archive", "identity", "If-None-Match", tag);
        assertThat(notModified.statusCode()).isEqualTo(304);
        assertThat(notModified.body()).isEmpty();
        var head = Wire.head("/v1/dataset/archive", "identity");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("ETag")).contains(tag);
        assertThat(Answer.of("/v1").at("/links/archive").textValue()).isEqualTo("/v1/dataset/archive");
    }

    @Test
    void what_is_packed_is_not_packed_again() throws Exception {
        var plain = Wire.get("/v1/dataset/archive", "identity");
        var answer = Wire.get("/v1/dataset/archive", "gzip");
        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(answer.headers().firstValue("ETag"))
                .isEqualTo(plain.headers().firstValue("ETag"));
        assertThat(answer.body()).isEqualTo(plain.body());
    }

    @Test
    void the_descriptor_comes_first_and_keeps_to_the_standard() throws IOException {
        assertThat(archive.files().keySet()).first().isEqualTo("datapackage.json");
        var profile = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(PROFILE));
        assertThat(profile.validate(archive.descriptor().toString(), InputFormat.JSON))
                .isEmpty();
        assertThat(archive.resources().stream()
                        .map(resource -> resource.get("name").asText()))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_descriptor_says_what_the_release_says() throws IOException {
        var release = archive.data("dataset");
        var descriptor = archive.descriptor();
        assertThat(descriptor.get("title")).isEqualTo(release.at("/title/en"));
        assertThat(descriptor.get("version")).isEqualTo(release.get("version"));
        assertThat(descriptor.get("created").asText())
                .isEqualTo(release.get("released").asText() + "T00:00:00Z");
        assertThat(descriptor.at("/licenses/0/name")).isEqualTo(release.at("/licence/id"));
        assertThat(descriptor.at("/contributors/0/title")).isEqualTo(release.get("creator"));
        assertThat(descriptor.get("sources")).hasSameSizeAs(archive.data("sources"));
    }

    @Test
    void the_release_says_how_to_cite_it() {
        var citeAs = Answer.of("/v1/dataset").path("citeAs");
        assertThat(archive.files().get("CITATION.bib"))
                .asString()
                .isEqualTo(citeAs.path("bibtex").textValue());
        assertThat(archive.files().get("README.md"))
                .asString()
                .contains(citeAs.at("/text/ja").textValue());
    }

    @Test
    void every_file_is_described_with_its_size_and_hash() {
        var paths = archive.resources().stream()
                .map(resource -> resource.get("path").asText())
                .toList();
        assertThat(Stream.concat(Stream.of("datapackage.json"), paths.stream()))
                .containsExactlyElementsOf(archive.files().keySet());
        for (var resource : archive.resources()) {
            var bytes = archive.files().get(resource.get("path").asText());
            assertThat(resource.get("bytes").asInt()).as(resource.toString()).isEqualTo(bytes.length);
            assertThat(resource.get("hash").asText()).as(resource.toString()).isEqualTo("sha256:" + Digest.of(bytes));
        }
    }

    @Test
    void the_datasets_own_files_are_there_byte_for_byte() throws IOException {
        var served = ConfigProvider.getConfig().getValue("tumen.dataset", Path.class);
        try (var files = Files.list(served)) {
            // The digests are for the command that writes the history.
            assertThat(files.filter(path -> path.toString().endsWith(".json"))
                            .filter(path -> !path.endsWith("digests.json")))
                    .hasSize(DatasetFile.values().length + 1)
                    .allSatisfy(file -> assertThat(archive.files().get("data/" + file.getFileName()))
                            .isEqualTo(Files.readAllBytes(file)));
        }
        try (var schemas = Files.list(Path.of("dataset/schema"))) {
            assertThat(schemas.filter(path -> !path.endsWith("digests.schema.json")))
                    .isNotEmpty()
                    .allSatisfy(schema -> assertThat(archive.files().get("data/schema/" + schema.getFileName()))
                            .isEqualTo(Files.readAllBytes(schema)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "events, events, ",
        "people, people, ",
        "organisations, organisations, ",
        "places, places, ",
        "agreements, agreements, ",
        "sources, sources, ",
        "participants, events, participants",
        "agreement_kinds, agreements, otherKinds",
        "agreement_parties, agreements, parties",
        "signatories, agreements, signatories",
        "provisions, agreements, provisions",
        "offices, people, offices",
        "bylines, sources, byline",
        "paragraphs, sources, paragraphLengths",
        "positions, events+agreements, positions",
        "quantities, events+agreements, quantities",
        "quantity_claims, events+agreements, claimedBy",
        "conflicts, events+agreements, conflicts",
        "citations, events+agreements+people+organisations+places, citations",
        "actors, people+organisations, ",
        "former_ids, events+agreements+people+organisations+places+sources, formerIds",
    })
    void every_table_has_a_row_for_each_element_in_the_json(String table, String files, String list)
            throws IOException {
        var count = 0;
        for (var file : files.split("\\+")) {
            var data = archive.data(file);
            count += list == null
                    ? data.size()
                    : data.findValues(list).stream().mapToInt(JsonNode::size).sum();
        }
        assertThat(archive.rows(table)).hasSize(count);
    }

    @Test
    void agreements_and_subjects_of_events_have_a_row_each() throws IOException {
        var agreements = 0;
        var subjects = 0;
        for (var event : archive.data("events")) {
            agreements += event.path("agreements").size();
            for (var subject : event.path("about")) {
                subjects += subject.size();
            }
        }
        assertThat(agreements).isPositive();
        assertThat(archive.rows("event_agreements")).hasSize(agreements);
        assertThat(subjects).isPositive();
        assertThat(archive.rows("event_subjects")).hasSize(subjects);
    }

    @Test
    void what_an_event_is_about_is_in_the_column_of_its_kind() throws IOException {
        var columns = Map.of("actors", "actor", "places", "place", "events", "about_event", "agreements", "agreement");
        var expected = new ArrayList<Map<String, String>>();
        for (var event : archive.data("events")) {
            event.path("about")
                    .propertyStream()
                    .forEach(list -> list.getValue()
                            .forEach(subject -> expected.add(Map.of(
                                    "event",
                                    event.path("id").asText(),
                                    columns.get(list.getKey()),
                                    subject.asText()))));
        }
        assertThat(archive.rows("event_subjects"))
                .extracting(row -> {
                    var cells = row.toMap();
                    cells.remove("id");
                    cells.values().removeIf(Objects::isNull);
                    return cells;
                })
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void every_form_of_every_name_has_a_row() throws IOException {
        var count = 0;
        for (var file : List.of("people", "organisations", "places", "agreements")) {
            for (var entry : archive.data(file)) {
                count += 2
                        + (entry.has("nativeName") ? 1 : 0)
                        + entry.path("printedForms").size()
                        + entry.path("otherForms").size();
            }
        }
        assertThat(archive.rows("names")).hasSize(count);
    }

    @Test
    void texts_are_in_the_cells_as_they_are_in_the_json() throws IOException {
        for (var file : List.of("people", "organisations", "places", "agreements", "events")) {
            var entries = archive.data(file);
            var rows = archive.rows(file);
            var heading = file.equals("events") ? "title" : "name";
            assertThat(rows).as(file).hasSameSizeAs(entries).allMatch(row -> row.isMapped(heading + "_ja"));
            for (var i = 0; i < rows.size(); i++) {
                for (var text : List.of("name", "title", "summary", "description")) {
                    for (var language : List.of("en", "ja")) {
                        var column = text + "_" + language;
                        if (rows.get(i).isMapped(column)) {
                            assertThat(rows.get(i).get(column))
                                    .isEqualTo(entries.get(i)
                                            .at("/" + text + "/" + language)
                                            .textValue());
                        }
                    }
                }
            }
        }
    }

    @Test
    void every_cell_is_what_its_column_says() {
        archive.tables().forEach((table, schema) -> {
            for (var row : archive.rows(table)) {
                assertThat(row.isConsistent()).as("%s: %s", table, row).isTrue();
                schema.get("fields").forEach(field -> conforms(table, row, field));
            }
        });
    }

    @Test
    void every_key_is_unique_and_every_reference_leads_to_one() {
        archive.tables().forEach((table, schema) -> {
            assertThat(archive.keys(table, schema.get("primaryKey"))).as(table).doesNotHaveDuplicates();
            schema.path("foreignKeys").forEach(key -> {
                var reference = key.get("reference");
                var there = archive.keys(reference.path("resource").asText(table), reference.get("fields"));
                assertThat(new HashSet<>(there))
                        .as("%s: %s", table, key)
                        .containsAll(archive.keys(table, key.get("fields")));
            });
        });
    }

    @Test
    void every_citation_belongs_to_one_entry_and_to_a_part_that_is_there() {
        var parts = Stream.of("positions", "quantities", "conflicts", "provisions", "offices")
                .flatMap(table -> archive.rows(table).stream())
                .map(row -> row.get("id"))
                .toList();
        assertThat(archive.rows("citations")).isNotEmpty();
        for (var citation : archive.rows("citations")) {
            var entries = Stream.of("agreement", "event", "organisation", "person", "place")
                    .filter(citation::isSet)
                    .filter(column -> citation.get(column) != null);
            assertThat(entries).as(citation.toString()).hasSize(1);
            if (citation.get("within") != null) {
                assertThat(parts).contains(citation.get("within"));
            }
        }
    }

    /** Tables and lists are made from the same records, so random queries have the same results on both. */
    @Test
    void the_events_of_the_table_are_those_of_the_list() {
        var rows = archive.rows("events");
        assertThat(Api.events("limit=500"))
                .containsExactlyInAnyOrderElementsOf(
                        rows.stream().map(row -> row.get("id")).toList());
        var random = new Random(20240619);
        for (var i = 0; i < QUERIES; i++) {
            var like = rows.get(random.nextInt(rows.size()));
            var column = List.of("type", "status").get(random.nextInt(2));
            var year = like.get("first_day") == null
                    ? "2024"
                    : like.get("first_day").substring(0, 4);
            var expected = rows.stream()
                    .filter(row -> row.get(column).equals(like.get(column)))
                    .filter(row -> row.get("date") != null)
                    .filter(row ->
                            row.get("first_day") == null || row.get("first_day").compareTo(year + "-12-31") <= 0)
                    .filter(row ->
                            row.get("last_day") == null || row.get("last_day").compareTo(year + "-01-01") >= 0)
                    .map(row -> row.get("id"))
                    .toList();
            var query = "limit=500&date=%s&%s=%s".formatted(year, column, like.get(column));
            assertThat(Api.events(query)).as(query).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static void conforms(String table, CSVRecord row, JsonNode field) {
        var name = field.get("name").asText();
        var value = row.get(name);
        var what = "%s.%s of %s".formatted(table, name, row);
        if (value == null) {
            assertThat(field.at("/constraints/required").asBoolean()).as(what).isFalse();
            return;
        }
        assertThatCode(() -> typed(value, field.get("type").asText())).as(what).doesNotThrowAnyException();
        var allowed = field.at("/constraints/enum");
        if (!allowed.isMissingNode()) {
            assertThat(UnpackedArchive.elements(allowed).stream().map(JsonNode::asText))
                    .as(what)
                    .contains(value);
        }
    }

    private static Object typed(String text, String type) {
        return switch (type) {
            case "integer" -> Integer.valueOf(text);
            case "number" -> new BigDecimal(text);
            case "boolean" ->
                Optional.of(text).filter(List.of("true", "false")::contains).orElseThrow();
            case "date" -> LocalDate.parse(text);
            case "datetime" -> OffsetDateTime.parse(text);
            default -> text;
        };
    }
}
