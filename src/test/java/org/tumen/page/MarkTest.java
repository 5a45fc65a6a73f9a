package org.tumen.page;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkTest {

    @ParameterizedTest
    @CsvSource({
        "2024-06-19, day, ''",
        "2024-06-19?, day, uncertain",
        "2024-06, within, ''",
        "2024~, within, approximate",
        "[2024-06-01..2024-06-05], within, ''",
        "2024-06-19/2024-06-20, lasted, ''",
        "2022-02-24/.., lasted, ''",
        "2023~/2024-11%, lasted, uncertain approximate",
        ", undated, ''"
    })
    void the_form_says_when(String date, String form, String hedge) {
        assertThat(Mark.of(date, "alleged")).isEqualTo(new Mark(form, "alleged", hedge));
    }
}
