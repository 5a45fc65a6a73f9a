package org.tumen.program;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
