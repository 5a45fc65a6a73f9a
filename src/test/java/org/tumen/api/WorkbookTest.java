package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** XLSX, read with Apache POI. */
@QuarkusTest
class WorkbookTest {

    @ParameterizedTest
    @ValueSource(strings = {"events", "people", "organisations", "agreements", "places", "sources"})
    void a_workbook_has_the_table_of_the_csv(String list) throws IOException {
        var csv = CsvTest.parse(Answer.text("/v1/%s?format=csv&lang=all".formatted(list)));
        try (var workbook = open(
                Answer.response("/v1/%s?format=xlsx&lang=all".formatted(list)).body())) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            var sheet = workbook.getSheet(list);
            assertThat(texts(sheet.getRow(0), csv.getHeaderNames().size())).isEqualTo(csv.getHeaderNames());
            var rows = csv.getRecords();
            assertThat(sheet.getLastRowNum()).isEqualTo(rows.size());
            for (var i = 0; i < rows.size(); i++) {
                assertThat(texts(sheet.getRow(i + 1), csv.getHeaderNames().size()))
                        .isEqualTo(unprefixed(rows.get(i)));
            }
        }
    }

    @Test
    void no_cell_is_a_formula_and_text_is_as_it_was() throws IOException {
        try (var workbook =
                open(Answer.response("/v1/events?format=xlsx&limit=500").body())) {
            for (var sheet : workbook) {
                for (var row : sheet) {
                    row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
                }
            }
            var undated = row(workbook.getSheet("events"), "undated");
            assertThat(cell(undated, "titleEn").getStringCellValue())
                    .isEqualTo("=SUM(1,2), “quoted” and \"quoted\", undated");
            assertThat(cell(undated, "firstDay")).isNull();
        }
    }

    @Test
    void days_are_dates_and_numbers_are_numbers() throws IOException {
        try (var workbook = open(Answer.response("/v1/events?format=xlsx").body())) {
            var talks = row(workbook.getSheet("events"), "talks-at-harpa");
            assertThat(DateUtil.isCellDateFormatted(cell(talks, "firstDay"))).isTrue();
            assertThat(cell(talks, "firstDay").getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2024, 6, 19));
            assertThat(cell(talks, "endExclusive").getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2024, 6, 20));
            assertThat(cell(talks, "date").getCellType()).as("EDTF").isEqualTo(CellType.STRING);
            assertThat(cell(talks, "longitude").getNumericCellValue()).isEqualTo(-21.9325);
        }
    }

    @Test
    void the_second_sheet_says_whether_the_table_is_the_whole() throws IOException {
        var page = about("/v1/events?format=xlsx&limit=5");
        assertThat(page).containsEntry("total", "14").containsEntry("rows", "5").containsEntry("version", "0.1.0");
        assertThat(page.get("next")).contains("format=xlsx", "cursor=");
        assertThat(page.get("query")).contains("/v1/events?", "limit=5");
        assertThat(about("/v1/events?format=xlsx&all=true"))
                .containsEntry("total", "14")
                .containsEntry("rows", "14")
                .doesNotContainKey("next");
        assertThat(about("/v1/events?format=xlsx&country=FR"))
                .containsEntry("total", "0")
                .containsEntry("rows", "0");
    }

    @Test
    void it_is_saved_as_a_file_and_the_same_each_time() throws IOException {
        var response = Answer.response("/v1/events?format=xlsx");
        assertThat(response.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"events.xlsx\"");
        var streamed = Answer.response("/v1/events?format=xlsx&all=true").body();
        assertThat(Answer.response("/v1/events?format=xlsx&all=true").body()).isEqualTo(streamed);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(streamed))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo("2024-12-31T00:00:00");
            }
        }
        try (var workbook = open(streamed)) {
            assertThat(workbook.getProperties().getCoreProperties().getCreated().toInstant())
                    .isEqualTo("2024-12-31T00:00:00Z");
        }
    }

    /** The values of a column. */
    static List<String> column(byte[] workbook, String name) throws IOException {
        try (var opened = open(workbook)) {
            var values = new ArrayList<String>();
            for (var row : opened.getSheetAt(0)) {
                if (row.getRowNum() > 0) {
                    values.add(cell(row, name).getStringCellValue());
                }
            }
            return values;
        }
    }

    static XSSFWorkbook open(byte[] workbook) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(workbook));
    }

    static Cell cell(Row row, String column) {
        var names = row.getSheet().getRow(0);
        for (var name : names) {
            if (name.getStringCellValue().equals(column)) {
                return row.getCell(name.getColumnIndex());
            }
        }
        throw new IllegalArgumentException(column);
    }

    static Row row(Sheet sheet, String id) {
        for (var row : sheet) {
            if (row.getCell(0).getStringCellValue().equals(id)) {
                return row;
            }
        }
        throw new IllegalArgumentException(id);
    }

    private static Map<String, String> about(String path) throws IOException {
        try (var workbook = open(Answer.response(path).body())) {
            var properties = new TreeMap<String, String>();
            for (var row : workbook.getSheet("about")) {
                properties.put(row.getCell(0).getStringCellValue(), text(row.getCell(1)));
            }
            return properties;
        }
    }

    private static List<String> texts(Row row, int columns) {
        return IntStream.range(0, columns).mapToObj(i -> text(row.getCell(i))).toList();
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        } else if (cell.getCellType() == CellType.NUMERIC && !DateUtil.isCellDateFormatted(cell)) {
            var number = cell.getNumericCellValue();
            return number == (long) number ? Long.toString((long) number) : Double.toString(number);
        } else if (cell.getCellType() == CellType.BOOLEAN) {
            return Boolean.toString(cell.getBooleanCellValue());
        }
        return new DataFormatter().formatCellValue(cell);
    }

    /** The cells of CSV without the apostrophes that make formulas harmless, and with numbers as POI has them. */
    private static List<String> unprefixed(CSVRecord row) {
        return row.toList().stream()
                .map(cell -> cell.replaceFirst("^'(?=[=+\\-@])", ""))
                .map(cell -> cell.matches("-?\\d+\\.0") ? cell.replace(".0", "") : cell)
                .toList();
    }
}
