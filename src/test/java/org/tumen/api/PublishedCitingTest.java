package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What documents say of how to cite the published dataset is what the API says. */
@QuarkusTest
@TestProfile(PublishedDatasetTest.Published.class)
class PublishedCitingTest {

    @Test
    void the_codebook_says_the_same() throws IOException {
        var citeAs = Answer.of("/v1/dataset").path("citeAs");
        assertThat(Files.readString(Path.of("dataset/README.md")))
                .contains(
                        citeAs.at("/text/en").textValue(), citeAs.path("bibtex").textValue());
    }

    @Test
    void the_contract_shows_a_true_example() throws IOException {
        var bibtex =
                Answer.of("/v1/events/treaty-signing-2024").at("/citeAs/bibtex").textValue();
        var contract = Files.readString(Path.of("src/main/resources/META-INF/openapi.yaml"));
        assertThat(contract.replaceAll("(?m)^ {12}", "")).contains(bibtex);
    }
}
