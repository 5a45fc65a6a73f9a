package org.tumen.program;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** SIGTERM: what has begun is completed, and nothing is said to be an error. */
class ShutdownIT {

    private static final int SIGTERM = 143;
    private static final int CLIENTS = 16;

    @TempDir
    private static Path dataset;

    private static int events;

    @BeforeAll
    static void write() throws IOException {
        events = LargeDataset.write(dataset, 3_000);
    }

    @Test
    void answers_that_have_begun_are_completed() throws Exception {
        try (var program = Program.serve(Map.of("TUMEN_DATASET", dataset.toString()));
                var reader = new SlowClient(program.port())) {
            reader.get("/v1/events?all=true&format=ndjson");
            assertThat(reader.readHead().status()).isEqualTo(200);
            var answered = new AtomicInteger();
            var clients = Executors.newFixedThreadPool(CLIENTS);
            var all = new ArrayList<Future<Integer>>();
            for (var i = 0; i < CLIENTS; i++) {
                all.add(clients.submit(untilRefused(program.port(), i, answered)));
            }
            while (answered.get() < 20 * CLIENTS) {
                Thread.onSpinWait();
            }

            var before = program.output().length();
            program.terminate();

            var lines = new String(reader.readChunked(), StandardCharsets.UTF_8).lines();
            assertThat(lines.count()).isEqualTo(events);
            for (var one : all) {
                assertThat(one.get()).isPositive();
            }
            clients.shutdown();
            assertThat(program.await()).isEqualTo(SIGTERM);
            assertThat(program.output().substring(before)).doesNotContain("ERROR", "WARN", "Exception");
        }
    }

    @Test
    void a_start_can_be_given_up() throws Exception {
        // In whichever phase of the start, on machines of whichever speed.
        for (var delay = 300; delay <= 2100; delay += 200) {
            try (var program = Program.start(Map.of("TUMEN_DATASET", dataset.toString()))) {
                Thread.sleep(delay);
                program.terminate();
                assertThat(program.await()).isEqualTo(SIGTERM);
                assertThat(program.output()).as("after %d ms", delay).doesNotContain("ERROR", "Exception");
            }
        }
    }

    /** Makes requests, also on a connection that is kept, until the server takes no more; each that it takes is answered whole. */
    private static Callable<Integer> untilRefused(int port, int client, AtomicInteger answered) {
        return () -> {
            for (var i = 0; ; i++) {
                try (var connection = new SlowClient(port)) {
                    var target = "/v1/events?limit=%d&from=%04d".formatted(1 + i % 50, 1000 + client * 100 + i % 100);
                    for (var head = head(connection, target); head != null; head = head(connection, target)) {
                        // Begun before, or refused.
                        assertThat(head.status()).isIn(200, 503);
                        var length = Integer.parseInt(head.headers().get("content-length"));
                        assertThat(connection.read(length)).hasSize(length);
                        answered.incrementAndGet();
                        if ("close".equals(head.headers().get("connection"))) {
                            break;
                        }
                        assertThat(head.status()).isEqualTo(200);
                    }
                } catch (ConnectException refused) {
                    return i;
                }
            }
        };
    }

    /** The head of an answer; null if there is none, because the connection was closed before the request was taken. */
    private static SlowClient.Head head(SlowClient connection, String target) throws IOException {
        try {
            connection.get(target);
            if (!connection.isAnswered()) {
                return null;
            }
        } catch (SocketException closed) {
            return null;
        }
        return connection.readHead();
    }
}
