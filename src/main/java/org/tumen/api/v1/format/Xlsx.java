package org.tumen.api.v1.format;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tumen.api.v1.view.ListItem;
import org.tumen.model.Language;

/**
 * A workbook (Office Open XML, ISO/IEC 29500) with the same table as CSV, and a sheet that says what it is a part of. Texts
 * are typed as such, so that none is evaluated or taken for a number or date; days are dates. A list is one cell, as in CSV.
 */
final class Xlsx extends Format {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Of 1,048,576 that a sheet can have. */
    private static final int MOST_ROWS = 1_000_000;

    private static final int ROWS_IN_MEMORY = 500;

    /** Before it, spreadsheets disagree about dates: Excel has a 29 February 1900, and nothing before that year. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    Xlsx() {
        super("xlsx", MEDIA_TYPE, ListItem.class);
    }

    @Override
    public String fileName(Class<? extends ListItem> kind) {
        return Columns.list(kind) + ".xlsx";
    }

    @Override
    public boolean streams() {
        return true;
    }

    @Override
    public void write(Listing listing, OutputStream out) throws IOException {
        var file = ScratchFile.named();
        try {
            try (var content = new BufferedOutputStream(Files.newOutputStream(file));
                    var workbook = new Workbook(content, "Tumen", "1.0")) {
                write(listing, workbook);
            }
            ReproducibleZip.move(file, listing.release().released(), out);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void write(Listing listing, Workbook workbook) throws IOException {
        var columns = Columns.of(listing);
        var entries = listing.entries(ListItem.class).iterator();
        var rows = 0L;
        var sheets = 0;
        do {
            var name = sheets++ == 0 ? columns.list() : columns.list() + " " + sheets;
            rows += sheet(workbook.newWorksheet(name), columns, entries, listing);
        } while (entries.hasNext());
        about(workbook.newWorksheet("about"), listing, rows);
    }

    /** Writes as many entries as a sheet can have, and returns how many. */
    private static int sheet(Worksheet sheet, Columns<?> columns, Iterator<ListItem> entries, Listing listing)
            throws IOException {
        sheet.freezePane(0, 1);
        var row = 0;
        var column = 0;
        for (var name : columns.names()) {
            sheet.inlineString(row, column, name);
            sheet.style(row, column++).bold().set();
        }
        while (entries.hasNext() && row < MOST_ROWS) {
            row++;
            column = 0;
            for (var values = columns.values(entries.next(), listing.address()).iterator(); values.hasNext(); ) {
                cell(sheet, row, column++, values.next());
            }
            if (row % ROWS_IN_MEMORY == 0) {
                sheet.flush();
            }
        }
        sheet.finish();
        return row;
    }

    private static void cell(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof Boolean truth) {
            sheet.value(row, column, truth);
        } else if (value instanceof LocalDate day && !day.isBefore(FIRST_DAY)) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value != null) {
            sheet.inlineString(
                    row, column, value instanceof Collection<?> list ? CsvWriter.joined(list) : value.toString());
        }
    }

    /** What the table is, and whether it is the whole. */
    private static void about(Worksheet sheet, Listing listing, long rows) throws IOException {
        var row = 0;
        for (var property : properties(listing, rows).entrySet()) {
            sheet.inlineString(row, 0, property.getKey());
            cell(sheet, row++, 1, property.getValue());
        }
        sheet.width(0, 16);
        sheet.width(1, 80);
        sheet.finish();
    }

    private static Map<String, Object> properties(Listing listing, long rows) {
        var release = listing.release();
        var properties = new LinkedHashMap<String, Object>();
        properties.put(
                "title",
                listing.language() == Language.JA
                        ? release.title().ja()
                        : release.title().en());
        properties.put("version", release.version());
        properties.put("released", LocalDate.parse(release.released()));
        properties.put("licence", release.licence().name());
        properties.put("query", listing.self().get());
        properties.put("total", listing.total());
        properties.put("rows", rows);
        if (listing.next() != null) {
            properties.put("next", listing.next());
        }
        return properties;
    }
}
