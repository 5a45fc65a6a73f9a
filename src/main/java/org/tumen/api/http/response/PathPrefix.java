package org.tumen.api.http.response;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Puts the path that clients reach the server under before every path of the server that is a string of JSON, or a cell of CSV.
 * Documents are rendered once, for the root, and proxies with a path are rare: this is cheaper than to render them anew.
 */
final class PathPrefix extends FilterOutputStream {

    /** The first segments of paths that responses refer to. What else begins with a slash is a JSON pointer, or a text. */
    private static final Set<String> ROOTS = Set.of("/v1", "/openapi", "/swagger-ui");

    private static final int LONGEST_ROOT =
            ROOTS.stream().mapToInt(String::length).max().getAsInt();

    private final byte[] prefix;
    private final boolean csv;

    /** What may become a root: read, and not written yet. */
    private final StringBuilder segment = new StringBuilder(LONGEST_ROOT);

    /** Whether a string or cell has just begun, or its first segment has not ended. */
    private boolean atStart;

    private int previous;
    private boolean quoted;

    private PathPrefix(String prefix, boolean csv, OutputStream out) {
        super(out);
        this.prefix = prefix.getBytes(StandardCharsets.UTF_8);
        this.csv = csv;
        atStart = csv;
    }

    /** The stream itself if there is no path, or if the media type has no paths. */
    static OutputStream of(String path, String mediaType, OutputStream out) {
        var csv = mediaType.startsWith("text/csv");
        return path.isEmpty() || !csv && !mediaType.contains("json") ? out : new PathPrefix(path, csv, out);
    }

    /** The content with prefixed paths. */
    static byte[] in(byte[] content, String path, String mediaType) {
        if (path.isEmpty()) {
            return content;
        }
        var prefixed = new ByteArrayOutputStream(content.length + content.length / 8);
        try (var out = of(path, mediaType, prefixed)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        }
        return prefixed.toByteArray();
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (var i = offset; i < offset + length; i++) {
            write(bytes[i]);
        }
    }

    @Override
    public void write(int b) throws IOException {
        if (atStart) {
            if (segment.length() <= LONGEST_ROOT && (segment.isEmpty() ? b == '/' : isOfSegment(b))) {
                segment.append((char) b);
                return;
            }
            writeSegment();
        }
        out.write(b);
        if (csv) {
            quoted ^= b == '"';
            atStart = !quoted && (b == ',' || b == '\n');
        } else {
            // A quotation mark within a string has a backslash before it.
            atStart = b == '"' && previous != '\\';
        }
        previous = b;
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        writeSegment();
        super.close();
    }

    private void writeSegment() throws IOException {
        if (segment.isEmpty()) {
            return;
        }
        if (ROOTS.contains(segment.toString())) {
            out.write(prefix);
        }
        out.write(segment.toString().getBytes(StandardCharsets.US_ASCII));
        segment.setLength(0);
    }

    private static boolean isOfSegment(int b) {
        return b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b == '-';
    }
}
