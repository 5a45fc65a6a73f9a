package org.tumen.model;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ImpreciseDateTest {

    private static void assertRead(String edtf, LocalDate first, LocalDate last, DatePrecision precision) {
        var date = ImpreciseDate.parse(edtf);
        assertThat(date.edtf()).isEqualTo(edtf);
        assertThat(date.span()).isEqualTo(new Period(first, last));
        assertThat(date.precision()).isEqualTo(precision);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-19,               2024-06-19, 2024-06-19, DAY",
        "2024-02-29,               2024-02-29, 2024-02-29, DAY",
        "2024-06,                  2024-06-01, 2024-06-30, MONTH",
        "2024-02,                  2024-02-01, 2024-02-29, MONTH",
        "2024,                     2024-01-01, 2024-12-31, YEAR",
        "2024-11-29/2024-11-30,    2024-11-29, 2024-11-30, INTERVAL",
        "2024-06-19/2024-06,       2024-06-19, 2024-06-30, INTERVAL",
        "2023/2024-11,             2023-01-01, 2024-11-30, INTERVAL",
        "2024-06-19/2024-06-19,    2024-06-19, 2024-06-19, INTERVAL",
        "[2024-01-14..2024-01-20], 2024-01-14, 2024-01-20, RANGE",
        "[2024-05..2024-06],       2024-05-01, 2024-06-30, RANGE",
        "[2022..2024-06-18],       2022-01-01, 2024-06-18, RANGE",
    })
    void every_form_is_read_from_its_first_to_its_last_day(
            String edtf, LocalDate first, LocalDate last, DatePrecision precision) {
        assertRead(edtf, first, last, precision);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-02-24/.., 2022-02-24, 9999-12-31, INTERVAL",
        "2022/..,       2022-01-01, 9999-12-31, INTERVAL",
        "../2022-02,    0001-01-01, 2022-02-28, INTERVAL",
        "[2022-02..],   2022-02-01, 9999-12-31, RANGE",
        "[..2022],      0001-01-01, 2022-12-31, RANGE",
    })
    void an_open_end_reaches_as_far_as_a_year_can_be_written(
            String edtf, LocalDate first, LocalDate last, DatePrecision precision) {
        assertRead(edtf, first, last, precision);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "open",
            value = {
                "2022-02-24/..,     2022-02-24, open",
                "[2022-02..],       2022-02-01, open",
                "../2022,           open,       2022-12-31",
                "[..2022],          open,       2022-12-31",
                "0001,              0001-01-01, 0001-12-31",
                "9999,              9999-01-01, 9999-12-31",
                "[0001..9999-12],   0001-01-01, 9999-12-31",
                "0001-01-01/..,     0001-01-01, open",
                "../9999-12-31,     open,       9999-12-31",
            })
    void only_an_open_end_has_no_day(String edtf, LocalDate first, LocalDate last) {
        assertThat(ImpreciseDate.parse(edtf).firstDay()).isEqualTo(first);
        assertThat(ImpreciseDate.parse(edtf).lastDay()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-09-04?,          2023-09-04,          DAY",
        "2024-06~,             2024-06,             MONTH",
        "2024%,                2024,                YEAR",
        "2023~/2024-11~,       2023/2024-11,        INTERVAL",
        "2023?/..,             2023/..,             INTERVAL",
        "[2024-06?..2024-07%], [2024-06..2024-07],  RANGE",
    })
    void a_qualifier_changes_neither_the_days_nor_the_precision(String edtf, String bare, DatePrecision precision) {
        var qualified = ImpreciseDate.parse(edtf);

        assertThat(qualified.span()).isEqualTo(ImpreciseDate.parse(bare).span());
        assertThat(qualified.precision()).isEqualTo(precision);
        assertThat(qualified.edtf()).as("as it was written").isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-29", "2024-02-30", "2024-04-31", "2024-13", "2024-00", "2024-06-00", "0000"})
    void an_impossible_date_is_refused_wherever_it_stands(String impossible) {
        var sentence = "“%s” is not a calendar day, month or year".formatted(impossible);

        for (var form : new String[] {"%s", "%s?", "%s/..", "2023/%s", "../%s", "[%s..]", "[..%s~]"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ImpreciseDate.parse(form.formatted(impossible)))
                    .withMessage(sentence);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-21", "2024-24"})
    void a_season_is_no_month(String season) {
        assertThatIllegalArgumentException().isThrownBy(() -> ImpreciseDate.parse(season));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "June 2024",
                "2024-6",
                "2024-06-1",
                "24-06-19",
                "20240619",
                "2024-06-19T10:00:00",
                "2024-XX",
                "201X",
                "Y12024",
                "-0044",
                "2024??",
                "2024?~",
                "?2024",
                "２０２４",
                " 2024",
                "2024 ",
                "2024\n",
                "{2024..2025}",
                "[2024]",
                "[2024..2025",
                "2024..2025",
                "[2024, 2025]"
            })
    void what_is_not_edtf_of_this_level_is_refused_by_its_text(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImpreciseDate.parse(text))
                .withMessage("“%s” is not a date in EDTF level 1 (or a range [A..B])", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "2024/",
                "/2024",
                "../..",
                "[..]",
                "[...]",
                "2024/2025/2026",
                "[2024/2025]",
                "[2024....2025]",
                "[2024..2025]/2026",
                "[2024..2025]?",
                "2024/[2025..2026]"
            })
    void a_span_without_two_readable_ends_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImpreciseDate.parse(text))
                .withMessageContaining("is not a date in EDTF level 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-07/2024-06", "[2024-07..2024-06]", "2024-07?/2024-06~"})
    void a_span_that_ends_before_it_starts_is_refused(String edtf) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImpreciseDate.parse(edtf))
                .withMessage("the end, 2024-06-30, lies before the start, 2024-07-01");
    }

    @Test
    void it_is_the_text_that_is_kept_not_a_normal_form() {
        assertThat(ImpreciseDate.parse("2024-06-01/2024-06-30")).isNotEqualTo(ImpreciseDate.parse("2024-06/2024-06"));
    }
}
