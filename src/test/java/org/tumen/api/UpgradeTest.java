package org.tumen.api;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.ref.Reference;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** An offer to upgrade a connection to HTTP/2 (RFC 7540 §3.2), as Java's client makes it, is declined. */
@QuarkusTest
class UpgradeTest {

    @TestHTTPResource("/v1/vocabularies")
    private URI vocabularies;

    @Test
    void a_cached_response_comes_in_the_protocol_of_its_request() throws Exception {
        var expected = Api.get("/v1/vocabularies").extract().asByteArray();
        var request = HttpRequest.newBuilder(vocabularies)
                .timeout(Duration.ofSeconds(20))
                .build();
        for (var i = 0; i < 60; i++) {
            var client = HttpClient.newHttpClient();
            var response = client.send(request, BodyHandlers.ofByteArray());
            Reference.reachabilityFence(client);
            assertThat(response.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
            assertThat(response.body()).isEqualTo(expected);
        }
    }
}
