package org.tumen.model;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DateResolutionTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "2024-06-19, DAY",
        "2024-06-19?, DAY",
        "[2024-06-19..2024-06-20], MONTH",
        "2024-06-01/2024-06-30, MONTH",
        "2024-06, MONTH",
        "2024-06-30/2024-07-01, YEAR",
        "2024~, YEAR",
        "2023-12-31/2024-01-01, LONGER",
        "2024-05/.., LONGER",
        "[..2024-05], LONGER",
    })
    void it_is_the_smallest_unit_that_holds_all_that_the_date_can_mean(String edtf, DateResolution resolution) {
        var date = ImpreciseDate.parse(edtf);
        assertThat(DateResolution.of(date.first(), date.last())).isEqualTo(resolution);
    }

    @Test
    void no_date_has_none() {
        assertThat(DateResolution.of(null, null)).isEqualTo(DateResolution.NONE);
    }
}
