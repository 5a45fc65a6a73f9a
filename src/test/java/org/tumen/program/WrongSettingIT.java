package org.tumen.program;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A wrong setting ends the start with a sentence. */
class WrongSettingIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://x",
                "not a url",
                "example.org",
                "https://",
                "https://example.org/tumen?a=b",
                "https://a/b#c"
            })
    void a_public_url_is_an_http_address(String url) {
        var run = Program.run(Map.of("TUMEN_PUBLIC_URL", url));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.served()).isFalse();
        assertThat(run.output().lines().filter(line -> line.contains("TUMEN_PUBLIC_URL")))
                .containsExactly(
                        "TUMEN_PUBLIC_URL is “%s”, but must be an http or https address with a host and without a query, such as https://example.org/tumen."
                                .formatted(url));
        assertThat(run.output()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void proxies_are_not_trusted_without_a_name() {
        var run = Program.run(Map.of("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output())
                .contains("QUARKUS_HTTP_PROXY_TRUSTED_PROXIES does not say")
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TUMEN_CACHE_MAX_BYTES|lots|tumen.cache.max-bytes",
                "TUMEN_LIMITS_STREAMS|0|TUMEN_LIMITS_STREAMS is 0, but must be at least 1.",
                "TUMEN_LIMITS_STREAMS|many|tumen.limits.streams",
                "TUMEN_LIMITS_TRANSFER_TIME|0S|TUMEN_LIMITS_TRANSFER_TIME must be",
                "TUMEN_RATE_LIMIT|-1|TUMEN_RATE_LIMIT is -1, but must be at least 1",
                "QUARKUS_HTTP_IDLE_TIMEOUT|long|quarkus.http.idle-timeout",
                "TUMEN_DATASET|/no/such/directory|TUMEN_DATASET is “/no/such/directory”, which does not exist.",
                "TUMEN_DATASET|pom.xml|TUMEN_DATASET is “pom.xml”, which is not a directory."
            })
    void the_last_line_says_which_setting_is_wrong(String name, String value, String what) {
        var run = Program.run(Map.of(name, value));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.served()).isFalse();
        assertThat(lastLine(run)).contains(what);
        assertThat(run.output()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void the_last_line_says_that_the_port_is_taken() throws IOException {
        try (var taken = new ServerSocket(0)) {
            var run = Program.run(Map.of("QUARKUS_HTTP_PORT", Integer.toString(taken.getLocalPort())));
            assertThat(run.status()).isEqualTo(1);
            assertThat(lastLine(run))
                    .isEqualTo("The server cannot listen on 0.0.0.0, port %d: another program does already."
                            .formatted(taken.getLocalPort()));
            assertThat(run.output()).doesNotContain("Exception", "\tat ");
        }
    }

    @Test
    void the_last_line_says_that_the_port_of_health_and_metrics_is_taken() throws IOException {
        // Does not listen: Program would wait for an answer.
        try (var taken = new Socket()) {
            taken.bind(new InetSocketAddress("127.0.0.1", 0));
            var run = Program.run(Map.of("QUARKUS_MANAGEMENT_PORT", Integer.toString(taken.getLocalPort())));
            assertThat(run.status()).isEqualTo(1);
            assertThat(lastLine(run)).startsWith("Health and metrics cannot be served on their port");
            assertThat(run.output()).doesNotContain("Exception", "\tat ");
        }
    }

    private static String lastLine(Program.Result run) {
        return run.output().lines().reduce("", (one, other) -> other);
    }
}
