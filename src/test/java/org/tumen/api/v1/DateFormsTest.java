package org.tumen.api.v1;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.model.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DateFormsTest {

    @ParameterizedTest
    @CsvSource({
        "2024, 2024",
        "2024-06-19/2024-06, 2024-06-19/2024-06-30",
        "[2024-06-19..2024-06-30], 2024-06-19/2024-06-30",
        "[..2024-03], ../2024-03",
        "[2024-03..], 2024-03/..",
        "2024-06~, 2024-06",
        "2024?, 2024",
        "2024-06-19%, 2024-06-19",
        "2023-09~/2024-06?, 2023-09/2024-06",
        "../2024-03, ../2024-03",
        "2022-02-24/.., 2022-02-24/..",
        "../.., ../..",
        "2024-01-01T00:00:00Z/2024-01-31T23:59:59Z, 2024-01",
        "1704067200000/1706745599999, 2024-01"
    })
    void a_period_is_any_date_or_two(String text, String period) {
        assertThat(DateForms.period(text)).isEqualTo(Period.parse(period));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-19T00:00:00Z, 2024-06-19",
        "2024-06-19t23:59:59.999z, 2024-06-19",
        "2024-06-19 12:00:00Z, 2024-06-19",
        "2024-06-19T00:00:00+09:00, 2024-06-18",
        "2024-06-19T00:00:00 09:00, 2024-06-18",
        "2024-06-19T00:00:00+0900, 2024-06-18",
        "2024-06-19T20:00:00-05:00, 2024-06-20",
        "2024-06-19T10:30, 2024-06-19",
        "2024-06-19T10:30:00, 2024-06-19",
        "1718755200000, 2024-06-19",
        "1718841599999, 2024-06-19",
        "-600000000000, 1950-12-27"
    })
    void a_point_in_time_is_its_day_in_utc(String text, String day) {
        assertThat(DateForms.whole(text)).isEqualTo(Period.whole(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-01T00:00:00Z, 2024-01-31",
        "2024-02-01T00:00:01Z, 2024-02-01",
        "2024-02-01T00:00:00+09:00, 2024-01-31",
        "1706745600000, 2024-01-31",
        "2024-02-01, 2024-01-31",
        "2024-02, 2024-01-31",
        "2024, 2023-12-31"
    })
    void what_ends_a_period_may_lie_outside_of_it(String text, String lastDay) {
        assertThat(DateForms.before(text)).isEqualTo(Period.whole(lastDay));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "~",
                "2024-13",
                "20240619",
                "1718755200",
                "2024-06-19T25:00:00Z",
                "2024-02-30T00:00:00Z",
                "2024-06-19TZ",
                "[2024",
                "[2024-06-19]",
                "[..]",
                "2024/",
                "/2024",
                "2024-06-19..2024-06-30",
                "99999999999999999",
                "2024~~",
                "..",
                "2024-06/2024-05"
            })
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> DateForms.period(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001", "0001-01-01T00:00:00Z", "-99999999999999"})
    void nothing_lies_before_the_first_year(String text) {
        assertThatThrownBy(() -> DateForms.before(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
