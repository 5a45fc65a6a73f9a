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
    private static final Map<String, String> REQUESTS = Map.ofEntries(
            Map.entry("listEvents", "/v1/events?type=meeting,assessment"),
            Map.entry("getEvent", "/v1/events/talks-at-harpa"),
            Map.entry("listPeople", "/v1/people?name=maria"),
            Map.entry("getPerson", "/v1/people/maria-borg"),
            Map.entry("listOrganisations", "/v1/organisations?parent=iceland"),
            Map.entry("getOrganisation", "/v1/organisations/icelandic-foreign-ministry"),
            Map.entry("listAgreements", "/v1/agreements?status=disputed"),
            Map.entry("getAgreement", "/v1/agreements/friendship-treaty"),
            Map.entry("listPlaces", "/v1/places?kind=building,sea"),
            Map.entry("getPlace", "/v1/places/harpa"),
            Map.entry("listSources", "/v1/sources?language=ko"),
            Map.entry("getSource", "/v1/sources/courier-2023"),
            Map.entry("listChanges", "/v1/changes?since=0.0.2&change=changed,withdrawn"),
            Map.entry("listVocabularies", "/v1/vocabularies"),
            Map.entry("getVocabulary", "/v1/vocabularies/statuses"),
            Map.entry("getDataset", "/v1/dataset"),
            Map.entry("getApi", "/v1"));

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
                .flatMap(operation -> Contract.mediaTypes(operation).stream()
                        // A workbook is no text.
                        .filter(type -> !type.contains("spreadsheetml"))
                        .map(type -> Arguments.of(operation, type)));
    }
}
