package org.tumen.model;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The truth table of the contract, cell by cell. */
class DateMatchTest {

    private static final Period JUNE = Period.parse("2024-06");

    @ParameterizedTest
    @CsvSource({
        // date,                   overlaps, within
        "2024-06-19,               true,     true",
        "2024-06,                  true,     true",
        "2024-06-25/2024-07-02,    true,     false",
        "2024,                     true,     false",
        "2024-05/..,               true,     false",
        "[2024-05-30..2024-06-02], true,     false",
    })
    void the_published_truth_table_for_june_2024(String date, boolean overlaps, boolean within) {
        assertMatch(date, JUNE, overlaps, within);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-31,               false, false",
        "2024-06-01,               true,  true",
        "2024-06-30,               true,  true",
        "2024-07-01,               false, false",
        "2024-06~,                 true,  true",
        "2023,                     false, false",
        "../2024-05,               false, false",
        "../2024-06-01,            true,  false",
        "2024-06-30/..,            true,  false",
        "2024-07/..,               false, false",
        "[2024-06-01..2024-06-30], true,  true",
        "2024-06-01/2024-06-30,    true,  true",
        "2024-05-31/2024-07-01,    true,  false",
    })
    void its_edges(String date, boolean overlaps, boolean within) {
        assertMatch(date, JUNE, overlaps, within);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06/.., ../..,      true,  true",
        "2024-06/.., 2024-06/.., true,  true",
        "2024-06/.., 2025,       true,  false",
        "2024-06/.., ../2024-05, false, false",
        "../2022,    ../2023,    true,  true",
        "../2022,    2000,       true,  false",
    })
    void an_open_end_lies_within_a_period_that_is_open_at_the_same_end_only(
            String date, String period, boolean overlaps, boolean within) {
        assertMatch(date, Period.parse(period), overlaps, within);
    }

    @Test
    void within_is_never_wider_than_overlaps() {
        for (var date : new String[] {"2024-06-19", "2024", "2024-05/..", "[2024-05-30..2024-06-02]", "2023"}) {
            var parsed = ImpreciseDate.parse(date);
            assertThat(!parsed.within(JUNE) || parsed.overlaps(JUNE)).as(date).isTrue();
        }
    }

    private static void assertMatch(String date, Period period, boolean overlaps, boolean within) {
        var parsed = ImpreciseDate.parse(date);

        assertThat(parsed.overlaps(period)).as("%s overlaps %s", date, period).isEqualTo(overlaps);
        assertThat(parsed.within(period)).as("%s within %s", date, period).isEqualTo(within);
    }
}
