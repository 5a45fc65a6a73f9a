package org.tumen.program;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Clients that send one request after the other until they are stopped. No two are the same, so that no cache answers them. */
final class Load implements AutoCloseable {

    private static final int CLIENTS = 4;

    private final AtomicInteger next = new AtomicInteger();
    private final Queue<Outcome> outcomes = new ConcurrentLinkedQueue<>();
    private final Function<String, URI> address;
    private final List<Thread> clients;
    private volatile boolean stopped;

    /**
     * How a request ended.
     *
     * @param status 0 without an answer
     * @param retryAfter the header; empty without one
     * @param nanos when it ended, by {@link System#nanoTime}
     */
    record Outcome(int status, String retryAfter, String detail, long nanos) {}

    private Load(Function<String, URI> address) {
        this.address = address;
        clients =
                IntStream.range(0, CLIENTS).mapToObj(i -> new Thread(this::run)).toList();
    }

    static Load on(Function<String, URI> address) {
        var load = new Load(address);
        load.clients.forEach(Thread::start);
        return load;
    }

    /** Waits until so many more requests have been answered with 200. */
    void awaitAnswers(int more) throws InterruptedException {
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        for (var until = answers() + more; answers() < until; ) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("too few answers: " + outcomes.size());
            }
            Thread.sleep(10);
        }
    }

    /** Stops the clients, and returns how all requests ended. */
    List<Outcome> stop() throws InterruptedException {
        stopped = true;
        for (var client : clients) {
            client.join();
        }
        return List.copyOf(outcomes);
    }

    @Override
    public void close() {
        stopped = true;
    }

    private long answers() {
        return outcomes.stream().filter(outcome -> outcome.status() == 200).count();
    }

    private void run() {
        var client = HttpClient.newHttpClient();
        while (!stopped) {
            var number = next.incrementAndGet();
            var path = "/v1/events?limit=%d&date=%04d-%02d/2026"
                    .formatted(1 + number % 5, 1 + number / 60, 1 + number / 5 % 12);
            var request = HttpRequest.newBuilder(address.apply(path))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            try {
                var response = client.send(request, BodyHandlers.ofString());
                outcomes.add(new Outcome(
                        response.statusCode(),
                        response.headers().firstValue("Retry-After").orElse(""),
                        response.statusCode() == 200 ? "" : response.body(),
                        System.nanoTime()));
            } catch (IOException e) {
                outcomes.add(new Outcome(0, "", e.toString(), System.nanoTime()));
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
