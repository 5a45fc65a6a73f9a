package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.StringReader;
import java.util.List;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

/** How to cite, in the sample; {@link PublishedCitingTest} asks the same of the published dataset. */
@QuarkusTest
class CitingTest {

    private static final List<String> COLLECTIONS =
            List.of("events", "people", "organisations", "agreements", "places", "sources");

    @ParameterizedTest
    @ValueSource(strings = {"events", "people", "organisations", "agreements", "places", "sources"})
    void lists_do_without(String collection) {
        Api.get("/v1/" + collection).body("items", everyItem(not(hasKey("citeAs"))));
    }

    @ParameterizedTest
    @CsvSource({
        "events, title.en, title.ja",
        "people, name.en, name.ja",
        "organisations, name.en, name.ja",
        "agreements, name.en, name.ja",
        "places, name.en, name.ja",
        "sources, title.en, title.original",
    })
    void every_entry_says_how_to_cite_it_by_title_release_and_path(String collection, String en, String ja)
            throws Exception {
        String version = Api.get("/v1/dataset").extract().path("version");
        for (var id : Api.ids("/v1/" + collection + "?limit=500")) {
            var path = "/v1/" + collection + "/" + id;
            // Hundreds of answers: other tests hold each kind of them to the contract.
            var entry = RestAssured.given()
                    .noFilters()
                    .get(path)
                    .then()
                    .statusCode(200)
                    .extract();
            assertThat(entry.<String>path("citeAs.text.en"))
                    .contains("“" + entry.path(en) + "”", "version " + version, path);
            assertThat(entry.<String>path("citeAs.text.ja"))
                    .contains("「" + entry.path(ja) + "」", "バージョン" + version, path);
            var bibtex = parsed(entry.path("citeAs.bibtex"));
            assertThat(bibtex.getKey().getValue()).isEqualTo("tumen-%s-%s-%s".formatted(version, collection, id));
            assertThat(printed(bibtex, BibTeXEntry.KEY_TITLE)).isEqualTo(typeset(entry.path(en)));
            assertThat(printed(bibtex, BibTeXEntry.KEY_HOWPUBLISHED)).endsWith(", version " + version);
            assertThat(printed(bibtex, BibTeXEntry.KEY_NOTE)).startsWith(path + ", ");
        }
    }

    @Test
    void the_release_says_how_to_cite_it() throws Exception {
        var release = Api.get("/v1/dataset").statusCode(200).extract();
        var year = release.<String>path("released").substring(0, 4);
        var bibtex = parsed(release.path("citeAs.bibtex"));
        assertThat(bibtex.getType()).isEqualTo(BibTeXEntry.TYPE_MISC);
        assertThat(bibtex.getKey().getValue()).isEqualTo("tumen-" + release.path("version"));
        assertThat(printed(bibtex, BibTeXEntry.KEY_AUTHOR)).isEqualTo(release.path("creator"));
        assertThat(printed(bibtex, BibTeXEntry.KEY_YEAR)).isEqualTo(year);
        assertThat(printed(bibtex, BibTeXEntry.KEY_TITLE)).isEqualTo(release.path("title.en"));
        assertThat(release.<String>path("citeAs.text.en"))
                .startsWith("%s (%s). %s, version %s"
                        .formatted(release.path("creator"), year, release.path("title.en"), release.path("version")));
        assertThat(release.<String>path("citeAs.text.ja")).contains(release.<String>path("title.ja"));
    }

    @Test
    void all_entries_together_are_one_bibliography() throws Exception {
        var bibliography = new StringBuilder(Api.get("/v1/dataset").extract().<String>path("citeAs.bibtex"));
        for (var collection : COLLECTIONS) {
            var id = Api.ids("/v1/" + collection + "?limit=1").get(0);
            String bibtex = Api.get("/v1/" + collection + "/" + id).extract().path("citeAs.bibtex");
            bibliography.append(bibtex);
        }
        assertThat(database(bibliography.toString()).getEntries()).hasSize(COLLECTIONS.size() + 1);
    }

    @Test
    void the_archive_brings_the_releases_own_along() throws Exception {
        var archive =
                UnpackedArchive.of(Wire.get("/v1/dataset/archive", "identity").body());
        String bibtex = Api.get("/v1/dataset").extract().path("citeAs.bibtex");
        assertThat(archive.files().get("CITATION.bib")).asString().isEqualTo(bibtex);
        assertThat(archive.files().get("README.md"))
                .asString()
                .contains(Api.get("/v1/dataset").extract().<String>path("citeAs.text.ja"));
    }

    private static BibTeXEntry parsed(String bibtex) throws Exception {
        var entries = database(bibtex).getEntries().values();
        assertThat(entries).hasSize(1);
        return entries.iterator().next();
    }

    private static BibTeXDatabase database(String bibtex) throws Exception {
        return new BibTeXParser().parse(new StringReader(bibtex));
    }

    /** LaTeX sets a straight apostrophe as a curved one; of the ellipsis, its parser here knows the dots only. */
    private static String typeset(String text) {
        return text.replace('\'', '’').replace("…", "...");
    }

    /** What LaTeX makes of a field. */
    private static String printed(BibTeXEntry entry, Key field) throws Exception {
        var latex = entry.getField(field).toUserString().replace("…", "...");
        return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(latex)));
    }
}
