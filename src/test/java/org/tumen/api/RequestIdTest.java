package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A request can be found in the logs by its id. */
@QuarkusTest
@TestProfile(RequestIdTest.Logging.class)
class RequestIdTest {

    private static final String HEADER = "X-Request-Id";
    private static final Logger LOG = Logger.getLogger("io.quarkus.http.access-log");

    private final Records records = new Records();

    @BeforeEach
    void listen() {
        LOG.addHandler(records);
    }

    @AfterEach
    void stopListening() {
        LOG.removeHandler(records);
    }

    /** By a resource, by the router, and by the filter that sees requests first. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/events?nonsense=1", "/v1/events/nothing", "/v1/nothing", "/nothing", "/v1/events?q=%C3%28"})
    void an_error_has_an_id_that_is_in_the_log(String path) throws Exception {
        var ids = List.of(id(path), id(path));
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[0-9a-f]{16}"));
        assertThat(ids).allSatisfy(id -> assertThat(records.of(id)).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "0123456789abcdef0123456789abcdef", "3f2504e0-4f89-11d3-9a0c-0305e82c3301", "a_b.C-9"})
    void the_id_of_the_client_is_kept(String sent) throws Exception {
        assertThat(id("/v1/nothing", HEADER, sent)).isEqualTo(sent);
        assertThat(records.of(sent)).singleElement().asString().contains("GET /v1/nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\"b", "<script>", "${jndi:x}", "%n", "é"})
    void what_is_no_id_is_replaced(String sent) throws Exception {
        assertThat(id("/v1/nothing", HEADER, sent)).matches("[0-9a-f]{16}");
    }

    @Test
    void so_is_what_is_too_long_or_sent_twice() throws Exception {
        assertThat(id("/v1/nothing", HEADER, "a".repeat(64))).hasSize(64);
        assertThat(id("/v1/nothing", HEADER, "a".repeat(65))).matches("[0-9a-f]{16}");
        assertThat(id("/v1/nothing", HEADER, "one", HEADER, "two")).matches("[0-9a-f]{16}");
    }

    /** What caches store for others must not depend on it. */
    @Test
    void other_responses_do_not_have_it() throws Exception {
        for (var i = 0; i < 2; i++) {
            var response = Wire.get("/v1/events?limit=31", "identity", HEADER, "mine-" + i);
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue(HEADER)).isEmpty();
            assertThat(records.of("mine-" + i)).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"/v1/events?limit=32, 200", "/v1/nothing, 404", "/v1/events?limit=0, 400"})
    void the_access_log_tells_client_request_status_and_bytes(String path, int status) throws Exception {
        var sent = "logged-" + status;
        var length = Wire.get(path, "identity", HEADER, sent).body().length;
        assertThat(records.of(sent))
                .singleElement()
                .asString()
                .matches("127\\.0\\.0\\.1 \"GET %s HTTP/1\\.1\" %d %d \\d+"
                        .formatted(path.replace("?", "\\?"), status, length));
    }

    private static String id(String path, String... headers) throws Exception {
        return Wire.get(path, "identity", headers).headers().firstValue(HEADER).orElseThrow();
    }

    /** What was logged under each id. */
    private static final class Records extends Handler {

        private final List<Map.Entry<String, String>> messages = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord record) {
            var extended = ExtLogRecord.wrap(record);
            messages.add(Map.entry(String.valueOf(extended.getMdc("requestId")), extended.getFormattedMessage()));
        }

        /** Waits for them: a request is logged after its response was sent. */
        List<String> of(String id) {
            for (var i = 0; i < 50; i++) {
                var found = messages.stream()
                        .filter(message -> message.getKey().equals(id))
                        .map(Map.Entry::getValue)
                        .toList();
                if (!found.isEmpty()) {
                    return found;
                }
                pause();
            }
            return List.of();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}

        private static void pause() {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    public static final class Logging implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.access-log.enabled", "true");
        }
    }
}
