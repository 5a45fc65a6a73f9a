package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.javacrumbs.jsonunit.core.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

/** Each request of the README and the cookbook gets the response printed below it. */
@QuarkusTest
@TestProfile(PublishedDatasetTest.Published.class)
class ReadmeTest {

    private static final Pattern REQUEST = Pattern.compile(
            "```console\\n\\$ curl (?:-G )?'http://localhost:8080([^']+)'(.*?)\\n```\\n\\n```json\\n(.*?)\\n```",
            Pattern.DOTALL);

    /** {@code -d name=value} or {@code --data-urlencode 'name=value'}. */
    private static final Pattern DATA = Pattern.compile("-d ([^=\\s]+)=(\\S+)|--data-urlencode '([^=']+)=([^']+)'");

    /** The table of questions, a row of which may have several requests. */
    private static final Pattern QUESTIONS = Pattern.compile("(?m)^\\| question \\| request \\|\\n(?:\\|.*\\n)+");

    private static final Pattern QUESTION = Pattern.compile("`(/v1/[^`]+\\?[^`]+)`");

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void every_request_has_the_answer_that_it_says(String pathAndQuery, String options, String answer) {
        var request = RestAssured.given();
        DATA.matcher(options)
                .results()
                .forEach(data -> request.queryParam(
                        data.group(1) == null ? data.group(3) : data.group(1),
                        data.group(2) == null ? data.group(4) : data.group(2)));
        var body = request.get(pathAndQuery).asString();
        assertThatJson(body)
                .when(Option.IGNORING_EXTRA_FIELDS, Option.IGNORING_EXTRA_ARRAY_ITEMS)
                .isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void every_question_of_the_table_has_an_answer(String request) {
        var answer = RestAssured.get(request).then().statusCode(200).extract();
        assertThat(answer.<Integer>path("total")).isPositive();
    }

    @Test
    void every_request_is_tested() throws IOException {
        assertThat(requests()).hasSize((int) Pattern.compile("\\$ curl ")
                .matcher(readme() + cookbook())
                .results()
                .count());
    }

    @Test
    void ci_runs_the_command_that_passes_the_tests() throws IOException {
        assertThat(readme()).contains("$ mvn verify\n");
        assertThat(Files.readString(Path.of(".ci/run"))).containsPattern("(?m)^mvn .*\\bverify\\b");
    }

    static Stream<String> questions() throws IOException {
        return QUESTIONS
                .matcher(readme())
                .results()
                .flatMap(table -> QUESTION.matcher(table.group()).results())
                .map(found -> found.group(1));
    }

    static Stream<Arguments> requests() throws IOException {
        return REQUEST.matcher(readme() + cookbook())
                .results()
                .map(found -> Arguments.of(found.group(1), found.group(2), found.group(3)));
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    private static String cookbook() throws IOException {
        return Files.readString(Path.of("openapi/COOKBOOK.md"));
    }
}
