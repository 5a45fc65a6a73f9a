package org.tumen.api.http.response;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AcceptHeaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            emptyValue = "",
            value = {
                "text/csv|text/csv",
                "text/csv ; q=0.5,*/*;q=0.1|text/csv;q=0.5, */*;q=0.1",
                "text/*;level=1;q=1.000|text/*;q=1.000",
                "text/csv;charset=utf-8;header=present|text/csv",
                "application/json;profile=\"a,b;q=0\";q=0.3|application/json;q=0.3",
                "application/json;profile=\"a\\\"b,c\"|application/json",
                "*;q=.2|*/*;q=0.2",
                "x, text/csv, a/b/c, */json|text/csv",
                "application/vnd.tumen.timelinejs+json|application/vnd.tumen.timelinejs+json",
                "text/csv;q=2|",
                "text/csv;q=|",
                "text/csv;profile=\"open|text/csv",
                "x|"
            })
    void is_reduced_to_ranges_and_weights(String sent, String understood) {
        assertThat(AcceptHeader.understood(List.of(sent))).isEqualTo(understood == null ? "" : understood);
    }

    @Test
    void its_lines_are_one_list() {
        assertThat(AcceptHeader.understood(List.of("text/csv", "", "*/*;q=0"))).isEqualTo("text/csv, */*;q=0");
    }
}
