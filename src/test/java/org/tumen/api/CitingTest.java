package org.tumen.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jbibtex.BibTeXParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Where it is said how to cite: in each entry and in the release, and not in lists. */
@QuarkusTest
class CitingTest {

    private static final List<String> PATHS = List.of(
            "/v1/dataset",
            "/v1/events/talks-at-harpa",
            "/v1/people/jon-borg",
            "/v1/organisations/iceland",
            "/v1/agreements/friendship-treaty",
            "/v1/places/iceland",
            "/v1/sources/gazette-2024");

    @ParameterizedTest
    @CsvSource({
        "/v1/events/talks-at-harpa, /title/en, /title/ja",
        "/v1/people/jon-borg, /name/en, /name/ja",
        "/v1/organisations/iceland, /name/en, /name/ja",
        "/v1/agreements/friendship-treaty, /name/en, /name/ja",
        "/v1/places/iceland, /name/en, /name/ja",
        "/v1/sources/gazette-2024, /title/en, /title/original",
        "/v1/dataset, /title/en, /title/ja",
    })
    void an_entry_is_cited_by_title_release_and_path(String path, String en, String ja) {
        var entry = Answer.of(path);
        assertThat(entry.at("/citeAs/text/en").textValue())
                .contains(entry.at(en).textValue(), "version 0.1.0", path);
        assertThat(entry.at("/citeAs/text/ja").textValue())
                .contains(entry.at(ja).textValue(), "バージョン0.1.0", path);
        assertThat(entry.at("/citeAs/bibtex").textValue()).startsWith("@misc{tumen-0.1.0");
    }

    @ParameterizedTest
    @CsvSource({"events", "people", "organisations", "agreements", "places", "sources"})
    void lists_do_without(String collection) {
        assertThat(Answer.list(Answer.of("/v1/" + collection).path("items")))
                .isNotEmpty()
                .noneMatch(entry -> entry.has("citeAs"));
    }

    @Test
    void all_entries_together_are_one_bibliography() throws Exception {
        var bibliography = new ArrayList<String>();
        PATHS.forEach(path -> bibliography.add(bibtex(Answer.of(path))));
        assertThat(new BibTeXParser()
                        .parse(new StringReader(String.join("", bibliography)))
                        .getEntries())
                .hasSameSizeAs(PATHS);
    }

    private static String bibtex(JsonNode entry) {
        return entry.at("/citeAs/bibtex").textValue();
    }
}
