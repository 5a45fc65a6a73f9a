package org.tumen.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.tumen.Wanted;

import static org.assertj.core.api.Assertions.assertThat;

/** The real nginx, in a process of its own. */
final class Nginx implements AutoCloseable {

    private static final String MAIN = """
            daemon off;
            master_process off;
            pid nginx.pid;
            error_log stderr;
            events {}
            http {
              access_log off;
              client_body_temp_path body;
              proxy_temp_path proxy;
              fastcgi_temp_path fastcgi;
              uwsgi_temp_path uwsgi;
              scgi_temp_path scgi;
              %s
            }
            """;

    private static final String REPLICAS = """
              upstream replicas {
                %s
                keepalive 16;
              }
              server {
                listen 127.0.0.1:%d;
                location / {
                  proxy_pass http://replicas;
                  proxy_http_version 1.1;
                  proxy_set_header Connection "";
                  proxy_next_upstream error timeout http_502 http_503 http_504;
                }
              }
            """;

    private final Process process;
    private final Path output;
    private final int port;

    private Nginx(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    /** Starts it in front of replicas on ports: what one does not answer, it sends to the next. */
    static Nginx inFrontOf(Path directory, int... replicas) {
        var port = Program.freePort();
        var servers = Arrays.stream(replicas)
                .mapToObj("server 127.0.0.1:%d max_fails=0;"::formatted)
                .collect(Collectors.joining("\n    "));
        return start(directory, REPLICAS.formatted(servers, port), port);
    }

    /**
     * Starts it, or skips the test where it is not installed.
     *
     * @param directory for its files
     * @param http the content of the http block
     * @param port where it listens according to that
     */
    static Nginx start(Path directory, String http, int port) {
        var executable = Wanted.nginx();
        try {
            var configuration = Files.writeString(directory.resolve("nginx.conf"), MAIN.formatted(http));
            var output = directory.resolve("nginx.txt");
            var process = new ProcessBuilder(
                            executable.toString(), "-p", directory.toString(), "-c", configuration.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            var nginx = new Nginx(process, output, port);
            for (var i = 0; i < 100 && !listens(port); i++) {
                assertThat(process.waitFor(100, TimeUnit.MILLISECONDS))
                        .as(() -> "nginx ended: " + nginx.output())
                        .isFalse();
            }
            return nginx;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Everything it has logged. */
    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean listens(int port) {
        try (var socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }
}
