package org.tumen.program;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.dataset.DatasetFile;
import org.tumen.model.identity.Digest;

import static org.assertj.core.api.Assertions.assertThat;

/** The program as it is packaged: it has its dataset, its contract and its explorer with it. */
class PackagedProgramIT {

    private static Program program;

    @BeforeAll
    static void start() {
        program = Program.serve(Map.of());
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void serves_the_packaged_dataset() {
        assertThat(program.get("/v1/dataset")).contains("CC-BY-4.0");
        assertThat(program.get("/v1/events?actor=kim-jong-un&limit=1")).contains("\"total\":");
    }

    /** It is not computed at each start, but taken from the seal that the build set. */
    @Test
    void the_digest_is_that_of_the_files() throws IOException {
        var digest = new Digest();
        for (var file : DatasetFile.values()) {
            digest.update(file.fileName()).update(Files.readAllBytes(Path.of("dataset", file.fileName())));
        }
        assertThat(program.get("/v1/dataset")).contains(digest.hex());
    }

    @Test
    void says_what_it_serves_in_one_line() {
        assertThat(program.output())
                .containsPattern("Serving release \\d+\\.\\d+\\.\\d+ \\([0-9a-f]{12}…\\): \\d+ events, .* in \\d+ ms");
    }

    @Test
    void has_the_explorer_and_the_contract_with_it() {
        assertThat(program.get("/swagger-ui")).contains("swagger");
        assertThat(program.get("/openapi")).contains("operationId: listEvents");
        assertThat(program.get("/")).contains("href=\"/swagger-ui\"").contains("href=\"/openapi\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/explorer.js", "/swagger-ui/swagger-ui-bundle.js", "/swagger-ui/index.html"})
    void files_without_a_version_in_their_path_are_revalidated(String path) throws Exception {
        var request = HttpRequest.newBuilder(program.address(path));
        var client = HttpClient.newHttpClient();
        var response = client.send(request.build(), BodyHandlers.discarding());
        assertThat(response.headers().allValues("Cache-Control")).containsExactly("no-cache");
        var modified = response.headers().firstValue("Last-Modified").orElseThrow();
        assertThat(client.send(request.header("If-Modified-Since", modified).build(), BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void commands_start_no_server_and_tell_by_their_status_how_it_went() {
        var check = Program.run(Map.of(), "check");
        assertThat(check.status()).isZero();
        assertThat(check.output()).contains("problems: 0").doesNotContain("Listening");
        assertThat(Program.run(Map.of(), "check", "no-such-directory").status()).isEqualTo(2);
        assertThat(Program.run(Map.of(), "chek").status()).isEqualTo(2);
        var help = Program.run(Map.of(), "--help");
        assertThat(help.status()).isZero();
        assertThat(help.output()).contains("check").contains("cite").doesNotContain("package");
    }

    @Test
    void a_store_that_cannot_be_loaded_ends_the_process() {
        var run = Program.run(Map.of("QUARKUS_HIBERNATE_ORM_SCHEMA_MANAGEMENT_STRATEGY", "none"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output()).contains("The dataset could not be loaded");
    }

    @Test
    void documents_rendered_by_the_build_are_those_rendered_at_a_start(@TempDir Path directory) throws IOException {
        for (var file : DatasetFile.values()) {
            Files.copy(Path.of("dataset", file.fileName()), directory.resolve(file.fileName()));
        }
        for (var file : new String[] {"history.json", "digests.json"}) {
            Files.copy(Path.of("dataset", file), directory.resolve(file));
        }
        try (var rendering = Program.serve(Map.of("TUMEN_DATASET", directory.toString()))) {
            for (var list : new String[] {"events", "people", "organisations", "places", "agreements", "sources"}) {
                var path = "/v1/%s?limit=500".formatted(list);
                assertThat(rendering.get(path)).isEqualTo(program.get(path));
            }
        }
    }
}
