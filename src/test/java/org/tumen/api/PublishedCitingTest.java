package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** All that {@link CitingTest} asks, of the published dataset. */
@QuarkusTest
@TestProfile(PublishedDatasetTest.Published.class)
class PublishedCitingTest extends CitingTest {

    @Test
    void the_codebook_says_the_same() throws IOException {
        var citeAs = Api.get("/v1/dataset").extract();
        assertThat(Files.readString(Path.of("dataset/README.md")))
                .contains(citeAs.<String>path("citeAs.text.en"), citeAs.<String>path("citeAs.bibtex"));
    }

    @Test
    void the_contract_shows_a_true_example() throws IOException {
        String bibtex = Api.get("/v1/events/treaty-signing-2024").extract().path("citeAs.bibtex");
        var contract = Files.readString(Path.of("src/main/resources/META-INF/openapi.yaml"));
        assertThat(contract.replaceAll("(?m)^ {12}", "")).contains(bibtex);
    }
}
