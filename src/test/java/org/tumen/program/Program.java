package org.tumen.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Reference;
import java.net.BindException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.tumen.api.Metrics;

/** The built program in a process of its own, as users start it. */
final class Program implements AutoCloseable {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Duration LIMIT = Duration.ofSeconds(120);

    // Not ephemeral ports (32768 and above on Linux): the system could give such a one to a client before it is used.
    private static final int FIRST_PORT = 15_000;
    private static final int PORTS = 16_000;
    private static final AtomicInteger NEXT_PORT = new AtomicInteger(new Random().nextInt(PORTS));

    private final Process process;
    private final Path output;
    private final int port;
    private final int managementPort;

    private Program(Process process, Path output, int port, int managementPort) {
        this.process = process;
        this.output = output;
        this.port = port;
        this.managementPort = managementPort;
    }

    /** Runs a command to its end. */
    static Result run(Map<String, String> environment, String... arguments) {
        return ended(start(environment, arguments));
    }

    /**
     * Runs the server, which does not start, by another program.
     *
     * @param command that program and its options
     */
    static Result run(List<String> command, Map<String, String> environment) {
        return ended(start(command, environment, freePort()));
    }

    private static Result ended(Program started) {
        try (var program = started) {
            if (!program.process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("still running after " + LIMIT);
            }
            return new Result(program.process.exitValue(), program.output(), program.answers());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Starts the server on a free port and waits until it is ready. */
    static Program serve(Map<String, String> environment) {
        return start(environment).awaitReady();
    }

    /** Starts the server on a given port and waits until it is ready. */
    static Program serve(Map<String, String> environment, int port) {
        return launch(environment, port).awaitReady();
    }

    /**
     * Starts the server by another program and waits until it is ready.
     *
     * @param command that program and its options
     */
    static Program serve(List<String> command, Map<String, String> environment) {
        return start(command, environment, freePort()).awaitReady();
    }

    /** Starts the server on a port, without waiting for it. */
    static Program launch(Map<String, String> environment, int port) {
        return start(List.of(), environment, port);
    }

    /** Waits until the server is ready. */
    Program awaitReady() {
        var end = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            if (answers()) {
                return this;
            }
            sleep();
        }
        close();
        throw new IllegalStateException("did not come up:\n" + output());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends the process as a crash does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Of the API, or of the management interface. */
    URI address(String path) {
        return URI.create(
                path.startsWith("/q/")
                        ? "http://127.0.0.1:" + managementPort + path
                        : "http://localhost:" + port + path);
    }

    int port() {
        return port;
    }

    /**
     * The value of a metric.
     *
     * @param name with its labels
     */
    double metric(String name) {
        return Metrics.value(get("/q/metrics"), name);
    }

    String get(String path) {
        // Not upgraded to HTTP/2, which the management interface would take: there, Quarkus fails now and then with
        // "Request has already been read".
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        try {
            var request = HttpRequest.newBuilder(address(path)).timeout(LIMIT).build();
            var response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(path + " → " + response.statusCode());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            // A client that is collected while it waits for a response waits for ever.
            Reference.reachabilityFence(client);
        }
    }

    /** Everything it has printed. */
    String output() {
        try {
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends SIGTERM. */
    void terminate() {
        process.destroy();
    }

    /** Waits until it has ended, and returns its exit status. */
    int await() throws InterruptedException {
        if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("still running after " + LIMIT + ":\n" + output());
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Starts it, and does not wait. */
    static Program start(Map<String, String> environment, String... arguments) {
        var fixed = environment.get("QUARKUS_HTTP_PORT");
        var port = fixed == null ? freePort() : Integer.parseInt(fixed);
        return start(List.of(), environment, port, arguments);
    }

    private static Program start(List<String> before, Map<String, String> environment, int port, String... arguments) {
        try {
            var managementPort = Optional.ofNullable(environment.get("QUARKUS_MANAGEMENT_PORT"))
                    .map(Integer::valueOf)
                    .orElseGet(Program::freePort);
            var command = new ArrayList<>(before);
            command.addAll(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Dquarkus.http.port=" + port,
                    "-Dquarkus.management.port=" + managementPort,
                    "-Dstdout.encoding=UTF-8",
                    "-Dstderr.encoding=UTF-8",
                    "-Dfile.encoding=UTF-8",
                    "-jar",
                    JAR.toString()));
            command.addAll(List.of(arguments));
            var output = Files.createTempFile("tumen-program", ".txt");
            output.toFile().deleteOnExit();
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            return new Program(builder.start(), output, port, managementPort);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean answers() {
        try {
            get("/q/health/ready");
            return true;
        } catch (UncheckedIOException | IllegalStateException e) {
            return false;
        }
    }

    /** A port that nobody listens on, never the same twice. */
    static int freePort() {
        return IntStream.generate(() -> FIRST_PORT + Math.floorMod(NEXT_PORT.getAndIncrement(), PORTS))
                .filter(Program::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (BindException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * How a command ended.
     *
     * @param served whether it answered HTTP when it had ended
     */
    record Result(int status, String output, boolean served) {}
}
