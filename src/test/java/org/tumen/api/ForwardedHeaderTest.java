package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A trusted proxy that sends {@code Forwarded} (RFC 7239), so that {@code X-Forwarded-…} are not its own. */
@QuarkusTest
@TestProfile(ForwardedHeaderTest.TrustingForwarded.class)
class ForwardedHeaderTest {

    public static final class TrustingForwarded implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.allow-forwarded", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1");
        }
    }

    @Test
    void scheme_and_host_are_those_of_the_proxy() throws Exception {
        for (var host : new String[] {"one.example", "two.example:8443", "one.example"}) {
            var response = Wire.get(
                    "/v1/events?limit=1",
                    "identity",
                    "Forwarded",
                    "for=192.0.2.60;proto=https;host=\"%s\"".formatted(host),
                    "X-Forwarded-Host",
                    "evil.example",
                    "X-Forwarded-Prefix",
                    "/evil");
            assertThat(Answer.tree(response).path("next").textValue()).startsWith("https://" + host + "/v1/events?");
        }
    }
}
