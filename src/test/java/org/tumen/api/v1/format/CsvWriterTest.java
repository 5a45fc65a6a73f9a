package org.tumen.api.v1.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** CSV, parsed with Commons CSV, and by programs that expect another delimiter. */
class CsvWriterTest {

    private static final List<String> FORMULAS = List.of(
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "＝1+1",
            "＋1",
            "－1",
            "＠x",
            "\t=1",
            "\r=1",
            "\n=1",
            "a;=1+1",
            "a,=1+1",
            "a\t=1+1",
            "a;@x",
            "a,+1",
            "a;-1",
            "a;\"=1+1\"",
            "a;\"\"=1+1",
            "a\n=1+1",
            "a\r\n+1",
            ";=1",
            "a;;=1",
            "a,=1;=2\t=3",
            "=HYPERLINK(\"https://example.com?x=\"&A1,\"x\")",
            "a;＝1");

    private static final List<String> HARMLESS = List.of(
            "",
            "a",
            "1 = 1",
            "a-b",
            "a; b",
            "x, -1 as a number",
            "e-mail@example.com",
            "a|=1",
            "'=1",
            "2024-06-19",
            "=".repeat(0));

    private static final Pattern RUNS = Pattern.compile("[=+\\-@＝＋－＠].*", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void every_value_comes_back(char delimiter) throws IOException {
        var row = read(
                write(delimiter, "a,b;c\td \"e\"\r\nf", 1.5, -2, true, LocalDate.of(2024, 6, 19), null), delimiter);
        assertThat(row.toList()).containsExactly("a,b;c\td \"e\"\r\nf", "1.5", "-2", "true", "2024-06-19", "");
    }

    @Test
    void no_formula_is_left_at_whatever_character_the_line_is_split() throws IOException {
        for (var written : List.of(',', ';', '\t')) {
            for (var formula : FORMULAS) {
                var csv = write(written, "first", formula, "last");
                for (var split : List.of(',', ';', '\t')) {
                    for (var cell : cells(csv, split)) {
                        assertThat(cell)
                                .as("%s written with %s, split at %s", formula, written, split)
                                .doesNotMatch(RUNS);
                    }
                }
            }
        }
    }

    @Test
    void a_formula_loses_nothing_but_that_it_runs() {
        assertThat(CsvWriter.safe("=1+1")).isEqualTo("'=1+1");
        assertThat(CsvWriter.safe("a;=1,+2")).isEqualTo("a;'=1,'+2");
        assertThat(CsvWriter.safe("a;\"=1\"")).isEqualTo("a;\"'=1\"");
        assertThat(FORMULAS)
                .allSatisfy(formula ->
                        assertThat(CsvWriter.safe(formula).replace("'", "")).isEqualTo(formula));
    }

    @Test
    void what_is_no_formula_stays_as_it_is() {
        assertThat(HARMLESS).allSatisfy(text -> assertThat(CsvWriter.safe(text)).isEqualTo(text));
    }

    @Test
    void items_of_a_list_can_be_told_apart() throws IOException {
        var row = read(write(',', List.of("a|b", "c\\d", "e"), Arrays.asList(null, "f"), List.of("=1", "x")), ',');
        assertThat(row.toList()).containsExactly("a\\|b|c\\\\d|e", "|f", "'=1|x");
    }

    private static String write(char delimiter, Object... values) throws IOException {
        var out = new ByteArrayOutputStream();
        var columns = java.util.stream.IntStream.range(0, values.length)
                .mapToObj(i -> "c" + i)
                .toList();
        try (var rows = new CsvWriter(columns, new CsvDialect(false, delimiter), out)) {
            rows.write(Arrays.asList(values));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static CSVRecord read(String csv, char delimiter) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .get()
                .parse(new StringReader(csv))
                .getRecords()
                .get(1);
    }

    /** The cells as a lenient reader sees them that splits at a character, with and without regard to quotes. */
    private static List<String> cells(String csv, char split) throws IOException {
        var cells = new java.util.ArrayList<String>();
        for (var line : csv.split("\r\n|\r|\n")) {
            for (var cell : line.split(Pattern.quote(String.valueOf(split)), -1)) {
                cells.add(cell.replaceAll("^\"+", ""));
            }
        }
        var lenient = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(split)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        try (var parser = CSVParser.parse(csv, lenient)) {
            parser.forEach(row -> row.forEach(cells::add));
        }
        return cells;
    }
}
