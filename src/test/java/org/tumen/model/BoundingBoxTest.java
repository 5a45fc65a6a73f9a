package org.tumen.model;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BoundingBoxTest {

    @Test
    void it_is_written_west_south_east_north() {
        assertThat(BoundingBox.parse("-22.5,63,-13,+66.5")).isEqualTo(new BoundingBox(-22.5, 63, -13, 66.5));
    }

    @Test
    void its_edges_belong_to_it() {
        var box = BoundingBox.parse("-10,-20,30,40");
        assertThat(box.contains(at(-10, -20))).isTrue();
        assertThat(box.contains(at(30, 40))).isTrue();
        assertThat(box.contains(at(30.001, 40))).isFalse();
        assertThat(box.contains(at(-10.001, 0))).isFalse();
        assertThat(box.contains(at(0, 40.001))).isFalse();
        assertThat(box.contains(at(0, -20.001))).isFalse();
    }

    @Test
    void over_the_antimeridian_west_is_greater_than_east() {
        var box = BoundingBox.parse("170,-10,-170,10");
        assertThat(box.contains(at(180, 0))).isTrue();
        assertThat(box.contains(at(-180, 0))).isTrue();
        assertThat(box.contains(at(0, 0))).isFalse();
        assertThat(box.contains(at(175, 11))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-180,-0,180,-0.0|-180,0,180,0",
                "1e1,0,2E+1,1.5e-1|10,0,20,0.15",
                "1e-300,0,0,1|0,0,0,1",
                "0,0,0,64.1466000000000000001|0,0,0,64.1466",
                "190,-10,200,10|-170,-10,-160,10",
                "170,-10,190,10|170,-10,-170,10",
                "-190,-10,-170,10|170,-10,-170,10",
                "-540,-90,540,90|-180,-90,180,90",
                "-200,0,200,1|-180,0,180,1",
                "484,37,491,43|124,37,131,43"
            })
    void there_is_one_box_for_all_ways_to_write_it(String one, String other) {
        assertThat(BoundingBox.parse(one))
                .isEqualTo(BoundingBox.parse(other))
                .hasToString(BoundingBox.parse(other).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1,2,3",
                "1,2,3,4,5",
                "1,2,3,",
                "a,2,3,4",
                "NaN,2,3,4",
                "0x1p3,2,3,4",
                "1d,2,3,4",
                "1, 2,3,4",
                "1e,2,3,4",
                "1e9999,2,3,4",
                "1_0,2,3,4",
                "0,-91,0,0",
                "0,0,0,90.01",
                "0,5,0,4"
            })
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> BoundingBox.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Coordinates at(double longitude, double latitude) {
        return new Coordinates(longitude, latitude, 1);
    }
}
