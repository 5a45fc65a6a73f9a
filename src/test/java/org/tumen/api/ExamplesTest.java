package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The contract's examples are what the sample answers. {@code mvn test -Dtest=ExamplesTest -Dexamples.write=true} writes
 * them anew, and the next build puts them into the contract.
 */
@QuarkusTest
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("src/main/resources/openapi-examples");
    private static final Map<String, String> REQUESTS = Map.of(
            "listEvents", "/v1/events?type=meeting,assessment",
            "listPeople", "/v1/people?name=maria",
            "listOrganisations", "/v1/organisations?parent=iceland",
            "listAgreements", "/v1/agreements?status=disputed",
            "listPlaces", "/v1/places?kind=building,sea",
            "listSources", "/v1/sources?language=ko");

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("shapes")
    void each_example_is_a_true_answer(String operation, String mediaType) throws IOException {
        var answer = RestAssured.given()
                .accept(mediaType)
                .get(REQUESTS.get(operation))
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replace(":" + RestAssured.port, ":8080");
        var example = EXAMPLES.resolve(operation + "." + mediaType.split("/")[1]);
        if (Boolean.getBoolean("examples.write")) {
            Files.createDirectories(EXAMPLES);
            Files.writeString(example, answer);
            return;
        }
        assertThat(example).content().isEqualTo(answer);
        if (mediaType.endsWith("+json") || mediaType.equals("application/json")) {
            assertThatJson(Contract.example(operation, mediaType)).isEqualTo(answer);
        } else {
            assertThat(Contract.example(operation, mediaType).asText()).isEqualTo(answer);
        }
    }

    static Stream<Arguments> shapes() {
        return REQUESTS.keySet().stream()
                .sorted()
                .flatMap(operation ->
                        Contract.mediaTypes(operation).stream().map(type -> Arguments.of(operation, type)));
    }
}
