package org.tumen.api.http.monitoring;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RouteTest {

    @ParameterizedTest
    @MethodSource("operations")
    void every_operation_of_the_contract_is_a_route(String template) {
        assertThat(Route.of(template.replaceAll("\\{\\w+}", "any-id"))).isEqualTo(template);
        assertThat(Route.of(template.replaceAll("\\{\\w+}", "any-id") + "/")).isEqualTo(template);
    }

    static Stream<String> operations() throws IOException {
        Iterator<String> paths = new YAMLMapper()
                .readTree(Path.of("openapi/openapi.yaml").toFile())
                .get("paths")
                .fieldNames();
        return StreamSupport.stream(((Iterable<String>) () -> paths).spliterator(), false);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/events.csv, /v1/events",
        "/v1/counts.csv, /v1/counts",
        "/v1/network.gexf, /v1/network",
        "/v1/events/a/b, /v1/events/*",
        "/, /",
        "/events, /events",
        "/people/kim-jong-un, /people/{id}",
        "/assets/0123456789ab/css/page.css, /assets/*",
        "/embed/timeline, /embed/*",
        "/embed/tumen.js, /embed/*",
        "/swagger-ui, /swagger-ui/*",
        "/swagger-ui/index.css, /swagger-ui/*",
        "/openapi, /openapi",
        "/openapi-3.0.json, /openapi",
        "/oembed, /oembed",
        "/robots.txt, /robots.txt",
        "/sitemap.xml, /sitemap.xml",
        "/sitemap-12.xml, /sitemap.xml",
        "/favicon.ico, /favicon"
    })
    void pages_and_files_are_routes(String path, String route) {
        assertThat(Route.of(path)).isEqualTo(route);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "*",
                "/v1/nothing",
                "/v1/nothing/x",
                "/v1x",
                "/v1/.csv",
                "/v1/counts/x",
                "/v2/events",
                "/x",
                "/events2",
                "/wp-login.php",
                "/q/metrics",
                "/v1/dataset/archive/x",
                "x"
            })
    void everything_else_is_one_route(String path) {
        assertThat(Route.of(path)).isEqualTo(Route.OTHER);
    }

    @Test
    void there_are_few_routes_whatever_the_paths() {
        var routes = Stream.iterate(0, i -> i + 1)
                .limit(10_000)
                .flatMap(i -> Stream.of(
                        "/v1/events/" + i, "/v1/" + i, "/" + i, "/events/" + i, "/assets/" + i, "/v1/events." + i))
                .map(Route::of)
                .distinct();
        assertThat(routes).hasSize(5);
    }
}
