package org.tumen.program;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** With the heap that the README gives it, the program outlives whatever is asked of it at a time. */
class SmallHeapIT {

    private static final int AT_A_TIME = 64;

    /** Each with room for a number that makes it a question of its own. */
    private static final List<String> COSTLY = List.of(
            "/v1/counts?by=actor,month&date=19%02d/2024",
            "/v1/counts?by=month&date=00%02d/9999",
            "/v1/counts?by=month&date=1900/20%02d",
            "/v1/counts?by=actor,place&date=19%02d/2024&format=csv",
            "/v1/network?date=19%02d/2024",
            "/v1/network?date=19%02d/2024&format=gexf",
            "/v1/events?limit=500&date=19%02d/2024",
            "/v1/events?limit=500&format=jsonld&date=19%02d/2024",
            "/v1/events?limit=50&format=timelinejs&date=19%02d/2024",
            "/v1/events?all=true&format=ndjson&date=19%02d/2024",
            "/v1/events?all=true&format=csv&date=19%02d/2024",
            "/v1/search?limit=50&q=kim+%d",
            "/v1/search?q=prezident+vladmir+vladimirovich+putn+of+the+rusian+fedration+%d",
            "/v1/search?q=" + "prezident+vladmir+vladimirovich+putn+of+the+rusian+fedration+".repeat(3) + "%d",
            "/v1/organisations?q=prezident+vladmir+vladimirovich+putn+of+the+rusian+fedration+%d",
            "/v1/events?q=" + "prezident+vladmir+vladimirovich+putn+of+the+rusian+fedration+".repeat(3) + "%d",
            "/v1/dataset/archive");

    @Test
    void costly_requests_do_it_no_harm() throws Exception {
        try (var program = Program.serve(Map.of("JDK_JAVA_OPTIONS", "-Xmx128m -XX:+ExitOnOutOfMemoryError"))) {
            var client = HttpClient.newHttpClient();
            for (var question : COSTLY) {
                var pending = new ArrayList<CompletableFuture<Integer>>();
                for (var i = 0; i < AT_A_TIME; i++) {
                    var request = HttpRequest.newBuilder(program.address(question.formatted(i)))
                            .build();
                    pending.add(client.sendAsync(request, BodyHandlers.discarding())
                            .thenApply(response -> response.statusCode()));
                }
                Set<Integer> statuses = new TreeSet<>();
                for (var one : pending) {
                    statuses.add(one.get());
                }
                assertThat(Set.of(200, 400, 503)).as(question).containsAll(statuses);
            }
            assertThat(program.get("/v1/events?limit=1")).contains("\"total\":");
            assertThat(program.get("/q/health/ready")).contains("UP");
            assertThat(program.output()).doesNotContain("java.lang.OutOfMemoryError", "Out of memory", "failed");
        }
    }
}
