package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

/** Customary spellings of everybody in the published dataset; curators may add to it without breaking any of this. */
@QuarkusTest
@TestProfile(PublishedDatasetTest.Published.class)
class PublishedNamesTest {

    /** Before the id of who is meant as an actor only. */
    private static final String ACTOR = "actor ";

    static Stream<Arguments> spellings() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/spellings.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\|"))
                .map(row -> Arguments.of(
                        row[0].strip(),
                        Arrays.stream(row[1].split(";")).map(String::strip).toList()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spellings")
    void every_customary_spelling_is_understood(String id, List<String> spellings) {
        var tag = Api.get("/v1/events?limit=1&actor={id}", id.replace(ACTOR, ""))
                .statusCode(200)
                .extract()
                .header("ETag");
        assertThat(spellings)
                .allSatisfy(spelling -> assertThat(Api.get("/v1/events?limit=1&actor={name}", spelling)
                                .extract()
                                .header("ETag"))
                        .isEqualTo(tag));
    }

    @Test
    void nearly_everybody_has_spellings() throws IOException {
        var ids = new HashSet<String>();
        spellings().forEach(one -> ids.add((String) one.get()[0]));
        assertThat(ids).hasSizeGreaterThan(80);
        assertThat(spellings().mapToInt(one -> ((List<?>) one.get()[1]).size()).sum())
                .isGreaterThan(600);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Korea", "Korean foreign ministry", "Korean government"})
    void what_means_several_is_refused(String name) {
        Api.get("/v1/events?actor={name}", name).statusCode(400).body("errors[0].allowed", hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kim",
                "Mr Kim",
                "金氏",
                "Choe",
                "Foreign Minister Kim",
                "プーチン首相",
                "プーチン外相",
                "President Lavrov",
                "Ukrainian Putin",
                "北朝鮮のプーチン大統領",
                "Russian",
                "president",
                "foreign ministry",
                "外務省の報道官",
                "Russian embassy",
                "Russian embassy in Hanoi",
                "Russian ministry of culture",
                "ロシア文化省",
                "Kim Un Jong",
                "Jong Un",
                "Ministry of Foreign Affairs of Japan"
            })
    void what_means_nobody_is_refused(String name) {
        Api.get("/v1/events?actor={name}", name).statusCode(400).body("errors.parameter", contains("actor"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spellings")
    void full_text_search_understands_the_same(String id, List<String> spellings) {
        assertThat(spellings)
                .filteredOn(spelling -> !id.startsWith(ACTOR))
                .allSatisfy(spelling -> assertThat(Api.ids("/v1/search?kind=person,organisation&q={name}", spelling))
                        .startsWith(id));
    }
}
