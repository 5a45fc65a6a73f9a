package org.tumen.api.v1.download;

import io.quarkus.logging.Log;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import org.tumen.api.http.problem.ProblemException;
import org.tumen.api.http.response.StreamedContent;
import org.tumen.api.v1.format.ScratchFile;

/** A list that must be complete before its first byte is known: written to a temporary file, and sent from there. */
public final class ListInFile implements StreamedContent {

    private static final int SIZE = 32 << 10;
    private static final Duration RETRY_AFTER = Duration.ofMinutes(1);

    private final Writer writer;
    private ScratchFile file;
    private InputStream in;

    /** Writes the list. */
    public interface Writer {
        void write(OutputStream out) throws IOException;
    }

    public ListInFile(Writer writer) {
        this.writer = writer;
    }

    @Override
    public boolean writePart(OutputStream out) throws IOException {
        if (in == null) {
            in = written();
        }
        var part = in.readNBytes(SIZE);
        out.write(part);
        return part.length > 0;
    }

    private InputStream written() {
        try {
            file = new ScratchFile();
            try (var out = new BufferedOutputStream(file.out()) {
                @Override
                public void close() throws IOException {
                    flush();
                }
            }) {
                writer.write(out);
            }
            return file.in();
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    /** A full disk, or a directory for temporary files that cannot be written, is none of the client's business. */
    public static ProblemException notWritten(IOException failure) {
        Log.errorf("A temporary file in %s cannot be written: %s", System.getProperty("java.io.tmpdir"), failure);
        return ProblemException.notReady("The file cannot be made now.", RETRY_AFTER);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
