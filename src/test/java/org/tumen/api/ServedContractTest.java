package org.tumen.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

/** The contract as clients fetch it. */
@QuarkusTest
class ServedContractTest {

    @ParameterizedTest
    @CsvSource({
        "/openapi, openapi.yaml",
        "/openapi?format=yaml, openapi.yaml",
        "/openapi.yaml, openapi.yaml",
        "/openapi.yml, openapi.yaml",
        "/openapi-3.0, openapi-3.0.yaml",
        "/openapi-3.0.yaml, openapi-3.0.yaml"
    })
    void what_is_served_is_what_was_reviewed(String path, String file) throws Exception {
        var answer = Wire.get(path, "identity");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/yaml");
        assertThat(answer.body()).isEqualTo(Files.readAllBytes(Path.of("openapi", file)));
    }

    @ParameterizedTest
    @CsvSource({
        "/openapi?format=json, */*, openapi.yaml",
        "/openapi?format=JSON, */*, openapi.yaml",
        "/openapi.json, */*, openapi.yaml",
        "/openapi, application/json, openapi.yaml",
        "/openapi-3.0.json, */*, openapi-3.0.yaml"
    })
    void as_json_it_says_the_same(String path, String accept, String file) throws IOException {
        var json = given().header("Accept", accept).when().get(path).then().contentType("application/json");
        assertThat(new ObjectMapper().readTree(json.extract().asByteArray()))
                .isEqualTo(new YAMLMapper().readTree(Path.of("openapi", file).toFile()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "text/html, */*;q=0.1"})
    void who_takes_neither_gets_yaml(String accept) {
        given().header("Accept", accept)
                .when()
                .get("/openapi")
                .then()
                .statusCode(200)
                .contentType("application/yaml");
    }

    @Test
    void it_is_not_sent_again_to_those_who_have_it() {
        var tag = Api.get("/openapi").statusCode(200).extract().header("ETag");
        given().header("If-None-Match", tag).when().get("/openapi").then().statusCode(304);
        assertThat(Api.get("/openapi.json").statusCode(200).extract().header("ETag"))
                .isNotNull()
                .isNotEqualTo(tag);
    }

    @Test
    void what_there_is_not_is_said() {
        Api.get("/openapi?format=xml")
                .statusCode(400)
                .body("detail", containsString("format: “xml” is neither yaml nor json."));
        Api.get("/openapi?form=json").statusCode(400).body("detail", containsString("allowed are format."));
        Api.get("/openapi.xml").statusCode(404);
        Api.get("/openapi-3.2").statusCode(404);
    }
}
