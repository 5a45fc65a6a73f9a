package org.tumen.program;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Clients that are never idle, but send or take so little that they would never end: their connections end all the same. */
class SlowClientsIT {

    private static final int CLIENTS = 300;
    private static final int SIP = 64;
    /** More than expensive requests wait for their turn. */
    private static final Duration IDLE = Duration.ofSeconds(12);

    /** Much longer than the limit, so that a busy machine makes no difference. */
    private static final Duration END = Duration.ofSeconds(120);

    @TempDir
    private static Path dataset;

    private static Program program;

    private final List<SlowClient> clients = new ArrayList<>();

    @BeforeAll
    static void serve() throws IOException {
        LargeDataset.write(dataset, 3_000);
        program = Program.serve(Map.of(
                "TUMEN_DATASET",
                dataset.toString(),
                "QUARKUS_HTTP_IDLE_TIMEOUT",
                IDLE.toSeconds() + "S",
                "JDK_JAVA_OPTIONS",
                "-Xmx128m -XX:+ExitOnOutOfMemoryError"));
    }

    @AfterAll
    static void end() {
        program.close();
    }

    @AfterEach
    void close() throws IOException {
        assertThat(program.isAlive()).as(program.output()).isTrue();
        for (var client : clients) {
            client.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1/events HTTP/1.1|Host: localhost|Accept: ",
                "POST /v1/events HTTP/1.1|Host: localhost|Content-Length: 60000||",
                "GET /v1/events HTTP/1.1|Host: localhost|Transfer-Encoding: chunked||ea60|"
            })
    void who_sends_a_byte_now_and_then_is_cut_off(String beginning) throws Exception {
        open(i -> beginning.replace("|", "\r\n"));
        var end = System.nanoTime() + END.toNanos();
        for (List<SlowClient> left = new ArrayList<>(clients); !left.isEmpty(); ) {
            assertThat(System.nanoTime()).as("%d are open", left.size()).isLessThan(end);
            left.removeIf(client -> !isOpen(client));
            SlowReadersIT.othersAreAnswered(program);
            Thread.sleep(100);
        }
    }

    @Test
    void who_does_not_end_the_content_of_a_request_is_told_so() throws Exception {
        open(i -> get("/v1"));
        for (var client : clients) {
            client.read(Integer.parseInt(client.readHead().headers().get("content-length")));
            client.send("GET /v1/events HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nea60\r\nx");
        }
        for (var client : clients) {
            var head = client.readHead();
            assertThat(head.status()).isEqualTo(408);
            assertThat(head.headers())
                    .containsEntry("content-type", "application/problem+json")
                    .containsEntry("connection", "close");
        }
    }

    @Test
    void who_takes_a_few_bytes_of_a_page_now_and_then_is_cut_off() throws Exception {
        open(i -> get("/v1/events?limit=500&from=%04d".formatted(1000 + i)));
        sipUntilNoneIsLeft("http_transfers_open");
    }

    @Test
    void who_takes_a_few_bytes_of_a_cached_page_now_and_then_is_cut_off() throws Exception {
        program.get("/v1/events?limit=500");
        open(i -> get("/v1/events?limit=500"));
        sipUntilNoneIsLeft("http_transfers_open");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ndjson", "csv", "xlsx"})
    void who_takes_a_few_bytes_of_a_stream_now_and_then_is_cut_off(String format) throws Exception {
        open(i -> get("/v1/events?all=true&format=" + format));
        sipUntilNoneIsLeft("http_streams_open");
    }

    private void sipUntilNoneIsLeft(String metric) throws Exception {
        for (var client : clients) {
            try {
                assertThat(client.readHead().status()).isIn(200, 503);
            } catch (EOFException cutOff) {
                // On a busy machine, before its turn came.
            }
        }
        var end = System.nanoTime() + END.toNanos();
        while (program.metric(metric) > 0) {
            assertThat(System.nanoTime())
                    .as("%f are open", program.metric(metric))
                    .isLessThan(end);
            for (var client : clients) {
                sip(client);
            }
            SlowReadersIT.othersAreAnswered(program);
            Thread.sleep(100);
        }
    }

    private void open(IntFunction<String> request) throws IOException {
        for (var i = 0; i < CLIENTS; i++) {
            clients.add(new SlowClient(program.port()).send(request.apply(i)));
        }
    }

    private static String get(String target) {
        return "GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(target);
    }

    private static void sip(SlowClient client) {
        try {
            client.sip(SIP);
        } catch (IOException cutOff) {
            // What is counted are the transfers of the server.
        }
    }

    /** Whether one more byte can be sent. */
    private static boolean isOpen(SlowClient client) {
        try {
            client.send("x");
            return true;
        } catch (IOException closed) {
            return false;
        }
    }
}
