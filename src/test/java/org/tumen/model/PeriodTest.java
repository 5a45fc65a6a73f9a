package org.tumen.model;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2024-06-19,            2024-06-19, 2024-06-19",
        "2024-06,               2024-06-01, 2024-06-30",
        "2023-02,               2023-02-01, 2023-02-28",
        "2024,                  2024-01-01, 2024-12-31",
        "2024-05/2024-06-19,    2024-05-01, 2024-06-19",
        "2024-06-19/2024,       2024-06-19, 2024-12-31",
        "2024-06/..,            2024-06-01, 9999-12-31",
        "../2024-06,            0001-01-01, 2024-06-30",
        "../..,                 0001-01-01, 9999-12-31",
        "9999,                  9999-01-01, 9999-12-31",
        "0001,                  0001-01-01, 0001-12-31",
    })
    void it_takes_whole_days_months_and_years_both_ends_inclusive(String text, LocalDate first, LocalDate last) {
        assertThat(Period.parse(text)).isEqualTo(new Period(first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-06-31",
                "2024-13",
                "0000",
                "2024-6",
                "24",
                "2024-06~",
                "2024?",
                "June",
                "２０２４",
                "2024-06-19T00:00",
                "-2024",
                "+2024",
                "..",
                ""
            })
    void what_is_no_day_month_or_year_is_refused_by_its_text(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse(text))
                .withMessage("“%s” is not a calendar day, month or year", text);
    }

    @ParameterizedTest
    @CsvSource({"2024/2024-06-31, 2024-06-31", "2024-00/.., 2024-00", "2023/2024/2025, 2024/2025"})
    void of_two_halves_the_wrong_one_is_named(String text, String wrong) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse(text))
                .withMessage("“%s” is not a calendar day, month or year", wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024/", "/2024", "/"})
    void an_open_half_is_written_out(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.parse(text));
    }

    @Test
    void from_after_to_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse("2024-06-20/2024-06-19"))
                .withMessage("the end, 2024-06-19, lies before the start, 2024-06-20");
    }

    @Test
    void the_two_halves_can_come_apart() {
        assertThat(Period.between("2024-05", "..")).isEqualTo(Period.parse("2024-05/.."));
    }
}
