package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** CSV, parsed with Commons CSV. */
@QuarkusTest
class CsvTest {

    @Test
    void text_comes_back_as_it_was_and_formulas_are_made_harmless() throws IOException {
        var undated = row("/v1/events?type=assessment&format=csv");
        assertThat(undated.get("titleEn")).isEqualTo("'=SUM(1,2), “quoted” and \"quoted\", undated");
        assertThat(undated.get("titleJa")).isEqualTo("'=SUM(1,2)、「引用」と\"引用\"、日付なし");
        assertThat(undated.get("summaryEn"))
                .isEqualTo("'-1 begins like a formula; so does +1, and @x, with commas, too.");
        assertThat(undated.get("summaryJa")).isEqualTo("カンマ,も \"引用符\" もある。");
        assertThat(undated.get("date")).isEmpty();
        assertThat(undated.get("longitude")).isEmpty();
    }

    @Test
    void numbers_are_no_formulas_and_lists_run_in_step() throws IOException {
        var talks = row("/v1/events?type=meeting&format=csv");
        assertThat(Double.parseDouble(talks.get("longitude"))).isEqualTo(-21.9325);
        assertThat(talks.get("precisionMetres")).isEqualTo("150");
        assertThat(talks.get("participantIds")).isEqualTo("jon-borg|anna-jonsdottir");
        assertThat(talks.get("participantRoles")).isEqualTo("visitor|host");
        assertThat(talks.get("participantNamesJa")).isEqualTo("ヨン・ボルグ|アンナ・ヨンスドッティル");
        assertThat(talks.get("agreementIds")).isEqualTo("friendship-treaty");
        assertThat(talks.get("partOfId")).isEqualTo("borg-visits-iceland");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "events, Event",
        "people, Person",
        "organisations, Organisation",
        "agreements, Agreement",
        "places, Place",
        "sources, Source"
    })
    void the_columns_are_those_of_the_contract(String list, String schema) throws IOException {
        var columns = Pattern.compile("`(\\w+)`")
                .matcher(Contract.schemaDescription(schema + "Table"))
                .results()
                .map(column -> column.group(1))
                .toList();
        var csv = parse(Answer.text("/v1/%s?format=csv".formatted(list)));
        assertThat(csv.getHeaderNames()).isEqualTo(columns);
        assertThat(csv.getRecords()).extracting(row -> row.get("id")).isEqualTo(Api.ids("/v1/" + list));
    }

    @Test
    void lines_end_as_rfc_4180_has_it() {
        assertThat(Answer.text("/v1/events?format=csv").replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void an_empty_list_is_a_header() throws IOException {
        var csv = parse(Answer.text("/v1/events?format=csv&country=FR"));
        assertThat(csv.getHeaderNames()).contains("id", "titleJa");
        assertThat(csv.getRecords()).isEmpty();
    }

    @Test
    void a_byte_order_mark_is_there_if_asked_for() throws Exception {
        var plain = Wire.get("/v1/events?format=csv", "identity").body();
        var marked = Wire.get("/v1/events?format=csv&bom=true", "identity").body();
        assertThat(Arrays.copyOf(marked, 3)).containsExactly(0xEF, 0xBB, 0xBF);
        assertThat(Arrays.copyOfRange(marked, 3, marked.length)).isEqualTo(plain);
    }

    private static CSVRecord row(String path) throws IOException {
        List<CSVRecord> rows = parse(Answer.text(path)).getRecords();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    static CSVParser parse(String text) throws IOException {
        return CSVFormat.RFC4180.builder().setHeader().get().parse(new java.io.StringReader(text));
    }
}
