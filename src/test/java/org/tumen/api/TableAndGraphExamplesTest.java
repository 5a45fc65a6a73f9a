package org.tumen.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The examples of counts and networks in the contract are true answers of the sample. */
@QuarkusTest
class TableAndGraphExamplesTest {

    private static final String COUNTS = "/v1/counts?by=month&place=harpa";
    private static final String NETWORK = "/v1/network?level=person&place=harpa";

    @ParameterizedTest
    @CsvSource({"EventCounts, " + COUNTS, "Network, " + NETWORK})
    void json_is_what_is_answered(String schema, String request) throws IOException {
        assertThat(example(schema)).isEqualTo(Answer.of(request));
    }

    @ParameterizedTest
    @CsvSource({"countEvents.csv, " + COUNTS + "&format=csv", "getNetwork.gexf, " + NETWORK + "&format=gexf"})
    void text_is_what_is_answered(String schema, String request) throws IOException {
        assertThat(example(schema).textValue())
                .isEqualTo(Api.get(request).extract().asString());
    }

    private static JsonNode example(String schema) throws IOException {
        return new YAMLMapper()
                .readTree(Path.of("openapi/openapi.yaml").toFile())
                .path("components")
                .path("schemas")
                .path(schema)
                .at("/examples/0");
    }
}
