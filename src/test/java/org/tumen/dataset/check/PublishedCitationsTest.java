package org.tumen.dataset.check;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tumen.Wanted;
import org.tumen.dataset.DatasetCopy;
import org.tumen.dataset.DatasetFile;
import org.tumen.dataset.DatasetSource;
import org.tumen.dataset.load.DatasetReader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Verifies the published dataset against the articles. They are not part of the repository, because their texts must not be
 * published, so this runs only where they are available.
 */
class PublishedCitationsTest {

    /** This many consecutive characters are a quotation; fewer can be a name or a set phrase. */
    private static final int RUN = 25;

    /** Properties that are not paraphrased: bibliographic data, printed forms, official names. */
    private static final Set<String> NOT_OUR_WORDS =
            Set.of("original", "originalUrl", "url", "printedForms", "otherForms", "name", "nativeName");

    private static Path texts;

    @BeforeAll
    static void the_texts_are_at_hand() {
        texts = Wanted.texts();
    }

    @Test
    void every_citation_of_the_published_dataset_is_verified() throws IOException {
        var report = DatasetReader.check(DatasetSource.directory(DatasetCopy.PUBLISHED), texts);

        assertThat(report.violations()).isEmpty();
        assertThat(report.verified()).isEqualTo(report.citations()).isPositive();
    }

    @Test
    void nothing_that_we_wrote_repeats_25_characters_of_an_article() throws IOException {
        var runs = runsOfTheArticles();
        assertThat(runs).isNotEmpty();

        for (var file : DatasetFile.values()) {
            var tree = JsonMapper.builder()
                    .build()
                    .readTree(DatasetCopy.PUBLISHED.resolve(file.fileName()).toFile());
            ourWords(JsonValue.root(file, tree))
                    .forEach(text -> assertThat(runs(text.text().orElseThrow()).filter(runs::contains))
                            .as("%s#%s is in an article's words", file.fileName(), text.pointer())
                            .isEmpty());
        }
    }

    private static Stream<JsonValue> ourWords(JsonValue value) {
        var children = value.value().isObject()
                ? value.value()
                        .propertyStream()
                        .filter(property -> !NOT_OUR_WORDS.contains(property.getKey()))
                        .map(property -> value.at(property.getKey()))
                : value.elements();
        return Stream.concat(
                Optional.of(value).filter(here -> here.text().isPresent()).stream(),
                children.flatMap(PublishedCitationsTest::ourWords));
    }

    /** The texts of the sources, identified by SHA-256; other files in the directory are ignored. */
    private static Set<String> runsOfTheArticles() throws IOException {
        var all = new HashSet<String>();
        for (var hash : DatasetReader.sourceHashes(DatasetSource.directory(DatasetCopy.PUBLISHED))
                .values()) {
            CitationVerifier.paragraphs(texts, hash).stream()
                    .flatMap(paragraphs -> paragraphs.stream().flatMap(PublishedCitationsTest::runs))
                    .forEach(all::add);
        }
        return all;
    }

    private static Stream<String> runs(String text) {
        var bare = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\p{Z}]+", "");
        return IntStream.rangeClosed(0, bare.length() - RUN).mapToObj(start -> bare.substring(start, start + RUN));
    }
}
