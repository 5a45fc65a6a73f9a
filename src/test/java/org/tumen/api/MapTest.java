package org.tumen.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.geojson.Feature;
import org.geojson.FeatureCollection;
import org.geojson.Point;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

/** GeoJSON, parsed with geojson-jackson. */
@QuarkusTest
class MapTest {

    @Test
    void longitude_comes_first_and_the_precision_is_given() throws Exception {
        var talks = feature(parse("/v1/events?format=geojson"), "talks-at-harpa");
        var point = ((Point) talks.getGeometry()).getCoordinates();
        assertThat(point.getLongitude()).isEqualTo(-21.9325);
        assertThat(point.getLatitude()).isEqualTo(64.1504);
        assertThat(talks.<Integer>getProperty("precisionMetres")).isEqualTo(150);
        assertThat(talks.<String>getProperty("titleJa")).isEqualTo("ハルパで会談");
        assertThat(talks.<List<String>>getProperty("participantRoles")).containsExactly("visitor", "host");
    }

    @Test
    void what_has_no_place_or_no_date_is_there_without() throws Exception {
        var collection = parse("/v1/events?format=geojson");
        assertThat(collection.getFeatures()).extracting(Feature::getId).isEqualTo(Api.ids("/v1/events"));
        var undated = feature(collection, "undated");
        assertThat(undated.getGeometry()).isNull();
        assertThat(undated.getProperties()).doesNotContainKeys("date", "firstDay", "longitude");
        // A feature must have a geometry, if only null (RFC 7946 §3.2).
        Api.get("/v1/events?format=geojson").body("features.findAll { !it.containsKey('geometry') }.size()", is(0));
    }

    @Test
    void it_says_how_many_have_no_point() {
        for (var path : List.of(
                "/v1/events?format=geojson", "/v1/events?format=geojson&limit=5", "/v1/places?format=geojson")) {
            var collection = Answer.of(path);
            var without = Answer.list(collection.path("features")).stream()
                    .filter(feature -> feature.path("geometry").isNull())
                    .count();
            assertThat(collection.path("unlocated").asLong()).as(path).isEqualTo(without);
        }
        assertThat(Answer.of("/v1/events?format=geojson").path("unlocated").asLong())
                .isPositive();
        assertThat(Answer.of("/v1/events?format=geojson&place=harpa")
                        .path("unlocated")
                        .asLong())
                .isZero();
    }

    @Test
    void a_map_can_show_words_in_either_language() {
        var english = Answer.of("/v1/events?format=geojson&place=harpa").at("/features/0/properties");
        assertThat(english.has("dateInWordsEn")).isTrue();
        assertThat(english.has("dateInWordsJa")).isFalse();
        assertThat(english.path("url").asText())
                .startsWith("http://localhost:")
                .contains("/events/")
                .doesNotContain("/v1/");
        assertThat(english.path("endExclusive").asText()).matches("\\d{4}-\\d\\d-\\d\\d");
        var both = Answer.of("/v1/events?format=geojson&place=harpa&lang=all").at("/features/0/properties");
        assertThat(both.has("dateInWordsEn")).isTrue();
        assertThat(both.path("statusLabelJa").asText()).isEqualTo("確認済み");
    }

    @Test
    void places_too_are_features() throws Exception {
        var places = parse("/v1/places?format=geojson");
        assertThat(places.getFeatures()).extracting(Feature::getId).isEqualTo(Api.ids("/v1/places"));
        assertThat(feature(places, "malta").getGeometry()).isNull();
        assertThat(((Point) feature(places, "iceland").getGeometry())
                        .getCoordinates()
                        .getLongitude())
                .isEqualTo(-18);
    }

    static FeatureCollection parse(String path) throws Exception {
        var mapper = new ObjectMapper()
                .configure(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
        return mapper.readValue(Answer.response(path).body(), FeatureCollection.class);
    }

    private static Feature feature(FeatureCollection collection, String id) {
        return collection.getFeatures().stream()
                .filter(feature -> feature.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
