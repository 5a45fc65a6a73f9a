package org.tumen.program;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Clients that read slowly, or not at all, cost others nothing. */
class SlowReadersIT {

    private static final int EVENTS = 3_000;
    private static final int READERS = 250;

    @TempDir
    private static Path dataset;

    private static int events;
    private static Program program;

    private final List<SlowClient> readers = new ArrayList<>();

    @BeforeAll
    static void serve() throws IOException {
        events = LargeDataset.write(dataset, EVENTS);
        program = Program.serve(Map.of(
                "TUMEN_DATASET", dataset.toString(), "JDK_JAVA_OPTIONS", "-Xmx128m -XX:+ExitOnOutOfMemoryError"));
    }

    @AfterAll
    static void end() {
        program.close();
    }

    @AfterEach
    void close() throws IOException {
        for (var reader : readers) {
            reader.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ndjson", "csv", "xlsx"})
    void streams_hold_no_thread_and_are_bounded(String format) throws IOException {
        for (var i = 0; i < READERS; i++) {
            readers.add(new SlowClient(program.port()).get("/v1/events?all=true&format=" + format));
        }
        var begun = 0;
        for (var reader : readers) {
            var head = reader.readHead();
            if (head.status() == 200) {
                begun++;
            } else {
                assertThat(head.status()).isEqualTo(503);
                assertThat(head.headers()).containsKey("retry-after");
            }
        }
        assertThat(begun).isBetween(1, 100);
        othersAreAnswered(program);

        close();
        // The streams of those who have gone are free again.
        for (var attempt = 0; attempt < 50; attempt++) {
            try (var patient = new SlowClient(program.port()).get("/v1/events?all=true&format=" + format)) {
                if (patient.readHead().status() == 200) {
                    var body = patient.readChunked();
                    assertThat(format.equals("xlsx") || lines(body) >= events).isTrue();
                    return;
                }
            }
            pause();
        }
        throw new AssertionError("the streams were never free again");
    }

    @Test
    void pages_wait_in_bounded_memory() throws IOException {
        for (var i = 0; i < READERS; i++) {
            // Each page twice: made for it, and from the cache.
            readers.add(new SlowClient(program.port()).get("/v1/events?limit=500&from=%04d".formatted(1000 + i / 2)));
        }
        for (var reader : readers) {
            var head = reader.readHead();
            assertThat(head.status()).isIn(200, 503);
            assertThat(head.headers().containsKey("retry-after")).isEqualTo(head.status() == 503);
        }
        othersAreAnswered(program);
    }

    @Test
    void a_pipeline_that_is_not_read_waits() throws IOException {
        for (var i = 0; i < 20; i++) {
            var requests = new StringBuilder();
            for (var j = 0; j < 500; j++) {
                requests.append("GET /v1/events?limit=10&from=%04d HTTP/1.1\r\nHost: localhost\r\n\r\n"
                        .formatted(1000 + (i * 500 + j) % 9000));
            }
            readers.add(new SlowClient(program.port()).send(requests.toString()));
        }
        for (var reader : readers) {
            assertThat(reader.readHead().status()).isEqualTo(200);
        }
        othersAreAnswered(program);
    }

    @Test
    void half_sent_requests_cost_nothing() throws IOException {
        for (var i = 0; i < READERS; i++) {
            readers.add(new SlowClient(program.port()).send("GET /v1 HTTP/1.1\r\nHost: loc"));
            readers.add(new SlowClient(program.port())
                    .send("POST /v1/events HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nabc"));
        }
        othersAreAnswered(program);
    }

    /** Also that nothing is logged as an error. */
    static void othersAreAnswered(Program program) {
        for (var i = 0; i < 50; i++) {
            assertThat(program.get("/v1/events?limit=20&to=%04d".formatted(2100 + i)))
                    .contains("\"total\":");
            assertThat(program.get("/v1/people?limit=" + (i + 1))).contains("anna-jonsdottir");
        }
        assertThat(program.get("/q/health/live")).contains("UP");
        assertThat(program.get("/q/health/ready")).contains("UP");
        assertThat(program.output())
                .doesNotContain("ERROR", "OutOfMemoryError:", "OutOfDirectMemoryError", "Exception");
    }

    private static long lines(byte[] body) {
        return new String(body, StandardCharsets.UTF_8).lines().count();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
