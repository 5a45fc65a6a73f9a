package org.tumen.api.v1.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Removes the time of writing from Office documents, so that the same release gives the same bytes. */
final class ReproducibleZip {

    private static final String CORE_PROPERTIES = "docProps/core.xml";

    private ReproducibleZip() {}

    /**
     * Copies a document, dated to the start of a day; does not close the stream. Deletes the document, where the system allows it
     * before it is copied, so that little is left behind if the process is killed.
     */
    static void move(Path document, String day, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        try (var file = new ZipFile(document.toFile())) {
            ScratchFile.unlink(document);
            for (var entries = file.entries(); entries.hasMoreElements(); ) {
                var original = entries.nextElement();
                var entry = new ZipEntry(original.getName());
                // A local time, which depends on no time zone.
                entry.setTimeLocal(LocalDate.parse(day).atStartOfDay());
                zip.putNextEntry(entry);
                try (var content = file.getInputStream(original)) {
                    if (original.getName().equals(CORE_PROPERTIES)) {
                        zip.write(dated(new String(content.readAllBytes(), StandardCharsets.UTF_8), day)
                                .getBytes(StandardCharsets.UTF_8));
                    } else {
                        content.transferTo(zip);
                    }
                }
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    private static String dated(String properties, String day) {
        return properties.replaceAll(">\\d{4}-\\d\\d-\\d\\dT[^<]*<", ">" + day + "T00:00:00Z<");
    }
}
