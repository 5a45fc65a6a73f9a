package org.tumen.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The dashboard for Grafana asks for nothing that the program does not tell. */
@QuarkusTest
class DashboardTest {

    /** What the monitoring itself knows. */
    private static final Set<String> OF_PROMETHEUS = Set.of("up");

    private static final Set<String> OPERATORS = Set.of("by", "or");

    /** What a target adds to the labels of the program. */
    private static final Set<String> LABELS_OF_PROMETHEUS = Set.of("job", "instance");

    private static final Pattern METRIC = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*(?![a-zA-Z0-9_]*\\s*\\()");
    private static final Pattern LABEL = Pattern.compile("([a-z_]+)(=~|!=|=)\"([^\"]*)\"");
    private static final Pattern GROUPING = Pattern.compile("\\bby \\(([^)]*)\\)");
    private static final Pattern SERIES = Pattern.compile("(?m)^([a-z_]+)(?:\\{(.*)})? \\S+$");

    private static final JsonNode DASHBOARD = read();

    @Test
    void every_metric_and_label_that_it_asks_for_exists() {
        Api.get("/v1/events?limit=1").statusCode(200);
        var text = Metrics.text();
        var metrics =
                SERIES.matcher(text).results().map(series -> series.group(1)).collect(Collectors.toSet());
        var labels = new HashSet<>(LABELS_OF_PROMETHEUS);
        SERIES.matcher(text)
                .results()
                .filter(series -> series.group(2) != null)
                .flatMap(series -> LABEL.matcher(series.group(2)).results())
                .forEach(label -> labels.add(label.group(1)));

        assertThat(expressions()).hasSizeGreaterThan(25).allSatisfy(expression -> {
            assertThat(metrics).as(expression).containsAll(metricsOf(expression));
            assertThat(labels).as(expression).containsAll(labelsOf(expression));
        });
    }

    @Test
    void a_metric_that_does_not_exist_would_be_noticed() {
        assertThat(
                        metricsOf(
                                "histogram_quantile(0.99, sum by (le, uri) (rate(a_bucket{job=~\"$job\",x=\"y\"}[$__rate_interval]))) / max(b) or vector(0)"))
                .containsExactlyInAnyOrder("a_bucket", "b");
        assertThat(labelsOf("sum by (le, uri) (rate(a{job=~\"$job\",x=\"y\"}[5m]))"))
                .containsExactlyInAnyOrder("le", "uri", "job", "x");
    }

    @Test
    void panels_are_all_there_and_do_not_overlap() {
        var ids = new HashSet<Integer>();
        var cells = new HashSet<List<Integer>>();
        for (var panel : DASHBOARD.get("panels")) {
            assertThat(ids.add(panel.get("id").asInt())).isTrue();
            assertThat(panel.get("title").asText()).isNotBlank();
            var place = panel.get("gridPos");
            assertThat(place.get("x").asInt() + place.get("w").asInt()).isLessThanOrEqualTo(24);
            for (var x = 0; x < place.get("w").asInt(); x++) {
                for (var y = 0; y < place.get("h").asInt(); y++) {
                    assertThat(cells.add(List.of(
                                    place.get("x").asInt() + x, place.get("y").asInt() + y)))
                            .as(panel.get("title").asText())
                            .isTrue();
                }
            }
        }
    }

    private static List<String> expressions() {
        return DASHBOARD.findValues("expr").stream().map(JsonNode::asText).toList();
    }

    private static Set<String> metricsOf(String expression) {
        var bare = GROUPING.matcher(expression).replaceAll("").replaceAll("\\{[^}]*}|\\[[^]]*]", "");
        return METRIC.matcher(bare)
                .results()
                .map(MatchResult::group)
                .filter(name -> !OF_PROMETHEUS.contains(name) && !OPERATORS.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> labelsOf(String expression) {
        Set<String> labels = new TreeSet<>();
        LABEL.matcher(expression).results().forEach(label -> labels.add(label.group(1)));
        GROUPING.matcher(expression)
                .results()
                .flatMap(grouping -> Arrays.stream(grouping.group(1).split(",\\s*")))
                .forEach(labels::add);
        return labels;
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper()
                    .readTree(Path.of("src/main/docker/grafana.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
