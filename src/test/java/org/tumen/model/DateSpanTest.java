package org.tumen.model;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DateSpanTest {

    @ParameterizedTest
    @CsvSource({
        "2024-06-19, DAY",
        "2024-06-19?, DAY",
        "2024-06, DOUBT",
        "2024~, DOUBT",
        "2024-11-29/2024-11-30, DURATION",
        "2023~/2024-11~, DURATION",
        "2022-02-24/.., DURATION",
        "../2024, DURATION",
        "2024-06-19/2024-06-19, DAY",
        "[2024-06-19..2024-06-30], DOUBT",
        "[2024-06-19..2024-06-19], DAY",
        "[2024..], DOUBT",
        "9999-12-31/.., DURATION",
        "[..0001-01-01], DOUBT",
        "9999-12-31, DAY",
        "[..2024], DOUBT"
    })
    void a_span_is_of_doubt_or_of_duration(String edtf, DateSpan span) {
        assertThat(DateSpan.of(ImpreciseDate.parse(edtf))).isEqualTo(span);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "2024-06-19, 2024-06-20",
                "2024-12-31, 2025-01-01",
                "2024-02, 2024-03-01",
                "[2024-06-19..2024-06-30], 2024-07-01",
                "2022/.., none",
                "[2022..], none",
                "../2022, 2023-01-01",
                "9999-12-30, 9999-12-31",
                "9999-12-31, none",
                "9999, none"
            })
    void the_exclusive_end_is_a_day_that_can_be_written(String edtf, java.time.LocalDate end) {
        assertThat(ImpreciseDate.parse(edtf).endExclusive()).isEqualTo(end);
    }
}
