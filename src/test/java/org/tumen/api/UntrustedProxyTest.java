package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody but a trusted proxy can say what URL others get. */
@QuarkusTest
@TestProfile(UntrustedProxyTest.TrustingAnother.class)
class UntrustedProxyTest {

    public static final class TrustingAnother implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.trusted-proxies", "192.0.2.1,198.51.100.0/24");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-Forwarded-Prefix|/evil",
                "X-Forwarded-Host|evil.example",
                "X-Forwarded-Proto|https",
                "X-Forwarded-Port|8443",
                "Forwarded|host=evil.example;proto=https"
            })
    void its_headers_are_ignored(String header, String value) throws Exception {
        var own = "http://localhost:" + RestAssured.port + "/v1/events?";
        for (var i = 0; i < 2; i++) {
            var next = Answer.tree(Wire.get("/v1/events?limit=1", "identity", header, value))
                    .path("next")
                    .textValue();
            assertThat(next).startsWith(own);
            assertThat(Answer.of("/v1/events?limit=1").path("next").textValue()).isEqualTo(next);
        }
    }

    @Test
    void problems_and_contract_are_its_own() throws Exception {
        assertThat(new String(Wire.get("/v1/nothing", "identity", "X-Forwarded-Prefix", "/evil")
                        .body()))
                .contains("\"type\":\"/v1/");
        assertThat(new String(Wire.get("/openapi", "identity", "X-Forwarded-Prefix", "/evil")
                        .body()))
                .contains("\n- url: /\n");
    }
}
