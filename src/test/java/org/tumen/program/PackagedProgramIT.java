package org.tumen.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
