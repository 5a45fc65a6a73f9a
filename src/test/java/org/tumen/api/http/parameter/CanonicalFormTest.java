package org.tumen.api.http.parameter;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.model.BoundingBox;
import org.tumen.model.EventType;
import org.tumen.model.Period;
import org.tumen.model.Status;

import static org.assertj.core.api.Assertions.assertThat;

class CanonicalFormTest {

    @ParameterizedTest
    @CsvSource({
        "2024, 2024",
        "2024/2024, 2024",
        "2024-01-01/2024-12-31, 2024",
        "2024-06-01/2024-06-30, 2024-06",
        "2024-06-19/2024-06-19, 2024-06-19",
        "2024-01/2024-06, 2024-01-01/2024-06-30",
        "../2024, ../2024-12-31",
        "2024-06/.., 2024-06-01/..",
        "../.., ../.."
    })
    void a_period_is_its_longest_unit_or_its_days(String sent, String canonical) {
        assertThat(CanonicalForm.of(Period.parse(sent), sent)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2024-02", "2024-02-29", "2023/2024-06", "../2024", "2024/..", "../.."})
    void the_form_of_a_period_parses_as_the_same(String sent) {
        var period = Period.parse(sent);
        assertThat(Period.parse(CanonicalForm.of(period, sent))).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-22.0,+64,-21.90,65|-22,64,-21.9,65",
                "-180,-0,180,9e1|-180,0,180,90",
                "338,64,338.1,65|-22,64,-21.9,65",
                "1e2,0,1e2,0|100,0,100,0"
            })
    void a_box_has_plain_numbers(String sent, String canonical) {
        var box = BoundingBox.parse(sent);
        assertThat(CanonicalForm.of(box, sent)).isEqualTo(canonical);
        assertThat(BoundingBox.parse(canonical)).isEqualTo(box);
    }

    @Test
    void a_term_is_its_code_and_a_list_is_joined() {
        assertThat(CanonicalForm.of(Status.ALLEGED, "ALLEGED")).isEqualTo("alleged");
        assertThat(CanonicalForm.of(List.of(EventType.VISIT, EventType.MEETING), "x"))
                .isEqualTo("%s,%s".formatted(EventType.VISIT.code(), EventType.MEETING.code()));
    }

    @Test
    void texts_numbers_and_days_are_written_as_they_are_parsed() {
        assertThat(CanonicalForm.of("jon-borg", "Jon Borg")).isEqualTo("jon-borg");
        assertThat(CanonicalForm.of(7, "007")).isEqualTo("7");
        assertThat(CanonicalForm.of(LocalDate.of(2024, 6, 19), "x")).isEqualTo("2024-06-19");
    }

    @Test
    void anything_else_stays_as_sent_but_for_leading_space() {
        assertThat(CanonicalForm.of(new Object(), "  two  words ")).isEqualTo("two  words ");
    }
}
