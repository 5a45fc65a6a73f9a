package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
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
        assertThat(talks.get("aboutEventIds")).isEmpty();
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

    @ParameterizedTest
    @CsvSource({
        "events, 'typeLabel,statusLabel,statusInWords,dateInWords'",
        "agreements, 'kindLabel,statusLabel,statusInWords,dateInWords'",
        "organisations, kindLabel",
        "places, kindLabel",
        "sources, publishedInWords"
    })
    void words_are_in_the_language_that_is_asked_for(String list, String words) throws IOException {
        var path = "/v1/%s?format=csv".formatted(list);
        var before = parse(Answer.text(path + "&lang=en")).getHeaderNames();
        assertThat(parse(Answer.text(path)).getHeaderNames()).isEqualTo(before);
        var japanese = parse(Answer.text(path + "&lang=ja")).getHeaderNames();
        var both = parse(Answer.text(path + "&lang=all")).getHeaderNames();
        for (var word : words.split(",")) {
            assertThat(before).contains(word + "En").doesNotContain(word + "Ja");
            assertThat(japanese).contains(word + "Ja").doesNotContain(word + "En");
            assertThat(both).containsSequence(word + "En", word + "Ja");
        }
    }

    @Test
    void a_reader_need_not_know_codes_or_edtf() throws IOException {
        var around = row("/v1/events?format=csv&lang=all&q=Around+the+first");
        assertThat(around.get("dateInWordsEn")).isEqualTo("some day between 30 May and 2 June 2024");
        assertThat(around.get("dateInWordsJa")).isEqualTo("2024年5月30日から6月2日までのある日");
        assertThat(around.get("dateSpan")).isEqualTo("doubt");
        assertThat(around.get("lastDay")).isEqualTo("2024-06-02");
        assertThat(around.get("endExclusive")).isEqualTo("2024-06-03");
        assertThat(around.get("url")).matches("http://localhost:\\d+/events/around-the-first-of-june");
        var visit = row("/v1/events?format=csv&lang=all&type=visit&status=confirmed");
        assertThat(visit.get("dateInWordsEn")).isEqualTo("from 19 to 21 June 2024");
        assertThat(visit.get("dateSpan")).isEqualTo("duration");
        assertThat(visit.get("endExclusive")).isEqualTo("2024-06-22");
        assertThat(visit.get("typeLabelEn")).isEqualTo("Visit");
        assertThat(visit.get("typeLabelJa")).isEqualTo("訪問");
        var undated = row("/v1/events?format=csv&type=assessment");
        assertThat(undated.get("dateInWordsEn")).isEqualTo("undated");
        assertThat(undated.get("dateSpan")).isEmpty();
        assertThat(undated.get("endExclusive")).isEmpty();
        var treaty = row("/v1/agreements?format=csv&kind=treaty");
        assertThat(treaty.get("kindLabelEn")).isEqualTo("Treaty");
        assertThat(treaty.get("url")).matches("http://localhost:\\d+/agreements/friendship-treaty");
        var open = row("/v1/events?format=csv&q=Since+May");
        assertThat(open.get("dateInWordsEn")).isEqualTo("from May 2024 on");
        assertThat(open.get("dateSpan")).isEqualTo("duration");
        assertThat(open.get("endExclusive")).isEmpty();
    }

    @Test
    void the_status_says_who_says_so() throws IOException {
        var denied = row("/v1/events?format=csv&status=disputed");
        var sentence = Answer.of("/v1/events/" + denied.get("id"))
                .at("/statusInWords/en")
                .asText();
        assertThat(denied.get("statusInWordsEn"))
                .isEqualTo(sentence)
                .startsWith("Disputed: ")
                .contains(" den");
    }

    @ParameterizedTest
    @CsvSource({"semicolon, ;", "tab, '\t'", "comma, ','"})
    void the_delimiter_can_be_chosen(String name, char delimiter) throws IOException {
        for (var list : List.of("/v1/events", "/v1/people", "/v1/sources", "/v1/counts")) {
            var usual = parse(Answer.text(list + "?format=csv"));
            var text = Answer.text("%s?format=csv&delimiter=%s".formatted(list, name));
            var other = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(delimiter)
                    .setHeader()
                    .get()
                    .parse(new StringReader(text));
            assertThat(other.getHeaderNames()).isEqualTo(usual.getHeaderNames());
            assertThat(other.getRecords())
                    .extracting(CSVRecord::toList)
                    .isEqualTo(
                            usual.getRecords().stream().map(CSVRecord::toList).toList());
        }
    }

    @Test
    void excel_in_europe_gets_a_mark_and_semicolons_and_the_next_page_like_it() throws Exception {
        var page = Wire.get("/v1/events?format=csv&bom=true&delimiter=semicolon&limit=5", "identity");
        assertThat(new String(page.body(), StandardCharsets.UTF_8)).startsWith("\uFEFFid;type;status;");
        assertThat(page.headers().firstValue("Link").orElseThrow()).contains("delimiter=semicolon", "bom=true");
    }

    @Test
    void the_next_page_keeps_both_languages() {
        var link = Answer.response("/v1/events?format=csv&lang=all&limit=5")
                .headers()
                .firstValue("Link")
                .orElseThrow();
        assertThat(link).contains("lang=all");
        assertThat(Answer.text(link.replaceFirst("<(.*)>.*", "$1"))).contains("dateInWordsJa");
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
        return CSVFormat.RFC4180.builder().setHeader().get().parse(new StringReader(text));
    }
}
