package org.tumen.program;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tumen.Wanted;
import org.tumen.dataset.DatasetFile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Program and data are replaced without a failed request: two replicas behind nginx, with the configuration that the page for
 * operators recommends, are restarted one after the other while clients ask.
 */
class RollingUpgradeIT {

    private static final int CLIENTS = 8;

    /** Milliseconds between the requests of a client: the replicas that start need the processor, too. */
    private static final int PAUSE = 20;

    private static final String NEXT = "9.9.9";

    /** Each with room for a number that makes it a request that no cache has answered. */
    private static final List<String> REQUESTS = List.of(
            "/v1/events?limit=50&_=%d",
            "/v1/events/treaty-signing-2024?_=%d",
            "/v1/events?actor=kim-jong-un&from=19%02d",
            "/v1/events.csv?_=%d",
            "/v1/events.ndjson?all=true&_=%d",
            "/v1/people?_=%d",
            "/v1/counts?by=year,type&date=19%02d/2024",
            "/v1/network?date=19%02d/2024",
            "/v1/search?q=kim&_=%d",
            "/events/treaty-signing-2024?_=%d",
            "/?from=19%02d");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path directory;

    private final Map<String, String> trusting = Map.of(
            "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true",
            "QUARKUS_HTTP_PROXY_TRUSTED_PROXIES", "127.0.0.1",
            "JDK_JAVA_OPTIONS", "-Xmx128m");
    private final AtomicBoolean ended = new AtomicBoolean();
    private final AtomicInteger number = new AtomicInteger();
    private final LongAdder answered = new LongAdder();
    private final Map<String, LongAdder> releases = new ConcurrentHashMap<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    @Test
    void program_and_data_are_replaced_without_a_failed_request() throws Exception {
        Wanted.nginx();
        var next = nextRelease();
        var replicas =
                new ArrayList<>(List.of(serve(trusting, Program.freePort()), serve(trusting, Program.freePort())));
        var port = Program.freePort();
        var http = configuration(port, replicas.get(0).port(), replicas.get(1).port());
        var clients = new ArrayList<Thread>();
        try (var nginx = Nginx.start(directory, http, port)) {
            for (var i = 0; i < CLIENTS; i++) {
                clients.add(new Thread(() -> ask(URI.create("http://127.0.0.1:" + port)), "client-" + i));
            }
            clients.forEach(Thread::start);
            Thread.sleep(1000);
            for (var i = 0; i < replicas.size(); i++) {
                var replaced = replicas.get(i);
                replaced.close();
                replicas.set(i, serve(next, replaced.port()));
            }
            Thread.sleep(1000);
            end(clients);

            assertThat(failures).as(nginx::output).isEmpty();
            assertThat(answered.sum()).isGreaterThan(200);
            assertThat(releases).containsKey(NEXT).hasSize(2);
            for (var i = 0; i < 10; i++) {
                assertThat(version(URI.create(
                                "http://127.0.0.1:%d/v1/events?_=%d".formatted(port, number.incrementAndGet()))))
                        .isEqualTo(NEXT);
            }
        } finally {
            end(clients);
            replicas.forEach(Program::close);
        }
    }

    /** Starts a replica and waits, as the page for operators says, until it can search, too. */
    private static Program serve(Map<String, String> settings, int port) throws Exception {
        var replica = Program.serve(settings, port);
        var search = HttpRequest.newBuilder(replica.address("/v1/search?q=kim")).build();
        while (CLIENT.send(search, BodyHandlers.discarding()).statusCode() == 503) {
            Thread.sleep(1000);
        }
        return replica;
    }

    /** The configuration for operators, with this machine's ports. */
    private static String configuration(int port, int one, int other) throws IOException {
        var configuration = Files.readString(Path.of("src/main/docker/nginx.conf"));
        for (var change : List.of(
                List.of("127.0.0.1:8080", "127.0.0.1:" + one),
                List.of("127.0.0.1:8081", "127.0.0.1:" + other),
                List.of("listen 80;", "listen 127.0.0.1:%d;".formatted(port)),
                List.of("/var/cache/nginx/tumen", directory.resolve("cache").toString()),
                // All clients of this test have one address.
                List.of("rate=50r/s", "rate=1000000r/s"))) {
            assertThat(configuration).contains(change.get(0));
            configuration = configuration.replace(change.get(0), change.get(1));
        }
        return configuration;
    }

    /** The settings for the same data as a later release. */
    private Map<String, String> nextRelease() throws IOException {
        var dataset = Files.createDirectory(directory.resolve("dataset"));
        for (var file : DatasetFile.values()) {
            Files.copy(Path.of("dataset", file.fileName()), dataset.resolve(file.fileName()));
        }
        var release = dataset.resolve("dataset.json");
        Files.writeString(
                release,
                Files.readString(release).replaceFirst("\"version\": \"[^\"]+\"", "\"version\": \"" + NEXT + "\""));
        var settings = new HashMap<>(trusting);
        settings.put("TUMEN_DATASET", dataset.toString());
        return settings;
    }

    private void ask(URI server) {
        while (!ended.get()) {
            var i = number.incrementAndGet();
            var template = REQUESTS.get(i % REQUESTS.size());
            var path = template.formatted(template.contains("%02d") ? i % 100 : i);
            try {
                Thread.sleep(PAUSE);
                var request = HttpRequest.newBuilder(server.resolve(path)).build();
                var response = CLIENT.send(request, BodyHandlers.ofByteArray());
                if (response.statusCode() == 200 && response.body().length > 0) {
                    answered.increment();
                    releases.computeIfAbsent(
                                    response.headers()
                                            .firstValue("Dataset-Version")
                                            .orElse("none"),
                                    version -> new LongAdder())
                            .increment();
                } else {
                    failures.add(path + " → " + response.statusCode());
                }
            } catch (IOException e) {
                failures.add(path + " → " + e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void end(List<Thread> clients) throws InterruptedException {
        ended.set(true);
        for (var client : clients) {
            client.join();
        }
    }

    private static String version(URI url) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(url).build(), BodyHandlers.discarding())
                .headers()
                .firstValue("Dataset-Version")
                .orElseThrow();
    }
}
