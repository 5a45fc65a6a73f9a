package org.tumen.model;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tumen.model.Certainty.CERTAIN;
import static org.tumen.model.Certainty.POSSIBLE;

/** How surely a date that overlaps a period belongs to it. */
class CertaintyTest {

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        // The published table.
        "2024-06-19,               2024-06,    CERTAIN",
        "2024-06-19,               2024-06-19, CERTAIN",
        "2024-06,                  2024-06,    CERTAIN",
        "2024-06,                  2024-06-19, POSSIBLE",
        "2024-06~,                 2024-06,    POSSIBLE",
        "2024-06~,                 2024-06-19, POSSIBLE",
        "2024,                     2024-06,    POSSIBLE",
        "2024,                     2024-06-19, POSSIBLE",
        "[2024-06-18..2024-06-20], 2024-06,    CERTAIN",
        "[2024-06-18..2024-06-20], 2024-06-19, POSSIBLE",
        "[2024-05-30..2024-06-02], 2024-06,    POSSIBLE",
        "2022/2024-11,             2024-06,    CERTAIN",
        "2022/2024-11,             2024-06-19, CERTAIN",
        "2024-06-25/2024-07-02,    2024-06,    CERTAIN",
        "2024-06~/2024-06-20,      2024-06,    CERTAIN",
        "2024-06~/2024-06-20,      2024-06-19, POSSIBLE",
        "2024-05/..,               2024-06,    POSSIBLE",
        "2024-05/..,               2024-06-19, POSSIBLE",
    })
    void the_published_table(String date, String period, Certainty certainty) {
        assertThat(ImpreciseDate.parse(date).certainty(Period.parse(period))).isEqualTo(certainty);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "2024-02-29,               2024-02-29,            CERTAIN",
        "2024-02,                  2024-02-01/2024-02-29, CERTAIN",
        "2024-02,                  2024-02-01/2024-02-28, POSSIBLE",
        "[2024-02-28..2024-03-01], 2024-02-28/2024-03-01, CERTAIN",
        "[2024-02-28..2024-03-01], 2024-02-29/2024-03-01, POSSIBLE",
        "[2024-02-28..2024-03-01], 2024-02-28/2024-02-29, POSSIBLE",
        "[2024-02..2024-03],       2024-02/2024-03,       CERTAIN",
        "[2024-02..],              2024-02/..,            CERTAIN",
        "[2024-02..],              2024-02/9999-12-30,    POSSIBLE",
        "[..2024-02],              ../2024-02,            CERTAIN",
        "[..2024-02],              0001-01-02/2024-02,    POSSIBLE",
        "0001-01-01,               0001,                  CERTAIN",
        "0001,                     0001,                  CERTAIN",
        "0001,                     0001-01-02/0001,       POSSIBLE",
        "9999,                     9999,                  CERTAIN",
        "9999-12-31,               9999-12-31/..,         CERTAIN",
    })
    void what_happened_on_one_day_is_certain_if_all_its_days_are_in_the_period(
            String date, String period, Certainty certainty) {
        assertThat(ImpreciseDate.parse(date).certainty(Period.parse(period))).isEqualTo(certainty);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "2024-02-28/2024-03-01, 2024-02-29,            CERTAIN",
        "2024-02-28/2024-03-01, 2024-02-28,            CERTAIN",
        "2024-02-28/2024-03-01, 2024-03,               CERTAIN",
        // It began in February and ended in March, so it lasted from the 29th to the 1st at least.
        "2024-02/2024-03,       2024-02-29,            CERTAIN",
        "2024-02/2024-03,       2024-03-01,            CERTAIN",
        "2024-02/2024-03,       2024-02-28,            POSSIBLE",
        "2024-02/2024-03,       2024-03-02,            POSSIBLE",
        "2024-02/2024-03,       2024-03-02/2024-04,    POSSIBLE",
        // It began and ended in February.
        "2024-02/2024-02,       2024-02,               CERTAIN",
        "2024-02/2024-02,       2024-02-02/2024-02-29, POSSIBLE",
        // It ended on the 19th or later in June.
        "2024-06-19/2024-06,    2024-06-19,            CERTAIN",
        "2024-06-19/2024-06,    2024-06-20,            POSSIBLE",
        "2024-06-19/2024-06,    2024-06-20/2024-07,    POSSIBLE",
        // An open end says nothing of the days after the other end.
        "2024-05/..,            2024-05,               CERTAIN",
        "2024-05/..,            2024-05-02/..,         POSSIBLE",
        "2024-05/..,            9999,                  POSSIBLE",
        "2024-05-31/..,         2024-05-31,            CERTAIN",
        "../2024-05,            2024-05,               CERTAIN",
        "../2024-05,            2024-04,               POSSIBLE",
        "../0001-06,            0001,                  CERTAIN",
        "9999-06/..,            9999,                  CERTAIN",
    })
    void what_lasted_is_certain_if_it_overlaps_on_whichever_days_it_began_and_ended(
            String date, String period, Certainty certainty) {
        assertThat(ImpreciseDate.parse(date).certainty(Period.parse(period))).isEqualTo(certainty);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "2024-02-29?,              2024,       POSSIBLE",
        "2024-02-29~,              2024,       POSSIBLE",
        "2024-02-29%,              1900/2100,  POSSIBLE",
        "[2024-02?..2024-02-29],   2024,       POSSIBLE",
        "[2024-02?..2024-02-29],   ../2024-02, CERTAIN",
        "[2024-02..2024-02-29~],   2024,       POSSIBLE",
        "2024-02~/2024-03~,        2024,       POSSIBLE",
        "2024-02~/2024-03,         2024-03,    CERTAIN",
        "2024-02~/2024-03,         2024-02,    POSSIBLE",
        "2024-02/2024-03?,         2024-02,    CERTAIN",
        "2024-02/2024-03?,         2024-03,    POSSIBLE",
        "2024-02~/..,              2024-02,    POSSIBLE",
        // Ended in June, whenever it began.
        "2024-06-19~/2024-06,      2024-06,    CERTAIN",
        "2024-06-19~/2024-06,      2024-06-19/2024-07, POSSIBLE",
        "2024-06/2024-06-19?,      2024-06,    CERTAIN",
        "2024-06/2024-06-19?,      ../2024-06-19, POSSIBLE",
    })
    void a_qualified_end_can_be_any_day(String date, String period, Certainty certainty) {
        assertThat(ImpreciseDate.parse(date).certainty(Period.parse(period))).isEqualTo(certainty);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "2024~", "[2024?..]", "../2024%", "2024~/2024?", "9999", "0001-01-01"})
    void every_date_is_certain_to_be_at_some_time(String date) {
        assertThat(ImpreciseDate.parse(date).certainty(Period.parse("../.."))).isEqualTo(CERTAIN);
    }

    @Test
    void the_longer_the_period_the_surer() {
        var periods = List.of("2024-06-19", "2024-06-10/2024-06-20", "2024-06", "2024", "2000/2030", "../..");
        for (var date :
                List.of("2024-06-19", "2024-06", "2024", "2024-06~", "2024-06/2024-07", "2024-05/..", "[2024..]")) {
            var certainties = periods.stream()
                    .map(period -> ImpreciseDate.parse(date).certainty(Period.parse(period)))
                    .toList();
            assertThat(certainties.subList(certainties.contains(CERTAIN) ? certainties.indexOf(CERTAIN) : 0, 6))
                    .as(date)
                    .doesNotContain(POSSIBLE);
        }
    }
}
