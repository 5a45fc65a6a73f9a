package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Random words out of the events' own texts are found in those that have them, and in no others. */
@QuarkusTest
class SearchPropertyTest {

    @Test
    void events_that_are_found_have_all_the_words_and_all_that_have_them_are_found() throws IOException {
        check(Path.of("src/test/resources/dataset-sample"), 150, 20240619);
    }

    static void check(Path dataset, int times, long seed) throws IOException {
        var naive = new NaiveSearch(dataset);
        var random = new Random(seed);
        for (var time = 0; time < times; time++) {
            var first = naive.randomWord(random);
            var last = naive.randomWord(random);
            var words = first + (random.nextBoolean() ? " " + last : "");
            var found = Api.events("limit=500&q={words}", words);
            assertThat(found).as(words).allSatisfy(event -> {
                for (var word : words.split(" ")) {
                    assertThat(naive.hasNearly(event, word)).as(event).isTrue();
                }
            });
            for (var event : naive.events()) {
                var all = true;
                for (var word : words.split(" ")) {
                    all &= naive.has(event, word);
                }
                if (all) {
                    assertThat(found).as(words).contains(event);
                }
            }
        }
    }
}
