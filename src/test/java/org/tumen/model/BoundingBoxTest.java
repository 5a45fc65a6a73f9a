package org.tumen.model;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BoundingBoxTest {

    @Test
    void it_is_written_west_south_east_north() {
        assertThat(BoundingBox.parse("-22.5,63,-13,+66.5")).isEqualTo(new BoundingBox(-22.5, 63, -13, 66.5));
    }

    @Test
    void over_the_antimeridian_west_is_greater_than_east() {
        assertThat(BoundingBox.parse("170,-10,-170,10").crossesAntimeridian()).isTrue();
        assertThat(BoundingBox.parse("-180,-90,180,90").crossesAntimeridian()).isFalse();
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
                "1e1,2,3,4",
                "0x1p3,2,3,4",
                "1d,2,3,4",
                "1, 2,3,4",
                "181,0,0,0",
                "0,-91,0,0",
                "0,0,-180.1,0",
                "0,0,0,90.01",
                "0,5,0,4"
            })
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> BoundingBox.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
