package org.tumen.program;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Clients that close their connections at whatever moment leave nothing behind that others would lack. */
class VanishedClientsIT {

    private static final int CLIENTS = 600;

    /** Milliseconds until a client vanishes: while it is read, rendered or sent. */
    private static final int LONGEST = 12;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final String CACHED = "cache_bytes{cache=\"answers\"}";

    @TempDir
    private static Path dataset;

    private static Program program;

    @BeforeAll
    static void serve() throws IOException {
        LargeDataset.write(dataset, 3_000);
        program = Program.serve(Map.of(
                "TUMEN_DATASET",
                dataset.toString(),
                "TUMEN_CACHE_MAX_BYTES",
                "8M",
                "JDK_JAVA_OPTIONS",
                "-Xmx256m -XX:+ExitOnOutOfMemoryError"));
    }

    @AfterAll
    static void end() {
        program.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/events?limit=100&from=%04d",
                "/v1/events?limit=500&from=%04d",
                "/v1/events?limit=50&utm_source=%d",
                "/v1/events?all=true&format=ndjson&from=%04d",
                "/v1/events?all=true&format=xlsx&from=%04d",
                "/v1/counts?by=month,actor&from=%04d"
            })
    void nothing_is_left_of_requests_whose_clients_have_gone(String target) throws Exception {
        for (var i = 0; i < CLIENTS; i++) {
            var client = new SlowClient(program.port()).get(target.formatted(1000 + i));
            Thread.sleep(i % LONGEST);
            client.vanish();
        }
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!isFree() && System.nanoTime() < end) {
            Thread.sleep(100);
        }
        assertThat(program.metric("http_transfers_open")).isZero();
        assertThat(program.metric("http_transfers_bytes")).isZero();
        assertThat(program.metric("http_streams_open")).isZero();
        assertThat(program.metric("http_server_active_requests")).isZero();
        // What was evicted is freed as well.
        assertThat(program.metric("cache_direct_bytes")).isLessThanOrEqualTo(program.metric(CACHED));
    }

    private static boolean isFree() {
        return program.metric("http_transfers_open") + program.metric("http_streams_open") == 0
                && program.metric("cache_direct_bytes") <= program.metric(CACHED);
    }
}
