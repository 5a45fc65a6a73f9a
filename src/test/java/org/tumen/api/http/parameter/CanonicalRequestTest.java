package org.tumen.api.http.parameter;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CanonicalRequestTest {

    private static final String BASE = "https://tumen.example/api";

    @Test
    void without_parameters_there_is_no_query() {
        assertThat(request(Map.of()).url()).hasToString(BASE + "/v1/events");
    }

    @Test
    void parameters_are_in_order_and_repeated_values_in_theirs() {
        assertThat(request(Map.of("type", List.of("visit"), "actor", List.of("malta", "iceland")))
                        .url())
                .hasToString(BASE + "/v1/events?actor=malta&actor=iceland&type=visit");
    }

    @Test
    void values_are_encoded() {
        assertThat(request(Map.of("q", List.of("김 & \u00e9+%,"))).url())
                .hasToString(BASE + "/v1/events?q=%EA%B9%80+%26+%C3%A9%2B%25%2C");
    }

    @Test
    void a_value_replaces_all_that_the_parameter_had() {
        var request = request(Map.of("cursor", List.of("old"), "limit", List.of("2")));
        assertThat(request.with("cursor", "new")).hasToString(BASE + "/v1/events?cursor=new&limit=2");
        assertThat(request.parameters()).containsEntry("cursor", List.of("old"));
    }

    @Test
    void another_path_has_the_same_base_and_no_query() {
        assertThat(request(Map.of("limit", List.of("2"))).at("/v1/people/jon-borg"))
                .hasToString(BASE + "/v1/people/jon-borg");
    }

    @Test
    void an_invalid_path_prints_but_has_no_url() {
        var request = new CanonicalRequest(BASE, "/v1/events/{id} %", sorted(Map.of()));
        assertThat(request).hasToString(BASE + "/v1/events/{id} %");
        assertThatIllegalArgumentException().isThrownBy(request::url);
    }

    private static CanonicalRequest request(Map<String, List<String>> parameters) {
        return new CanonicalRequest(BASE, "/v1/events", sorted(parameters));
    }

    private static SortedMap<String, List<String>> sorted(Map<String, List<String>> parameters) {
        return new TreeMap<>(parameters);
    }
}
