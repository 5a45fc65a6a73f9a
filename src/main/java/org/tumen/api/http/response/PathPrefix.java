package org.tumen.api.http.response;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Puts the path that clients reach the server under before every path of the server that is a string of JSON: one that begins like
 * those of the API, or the value of {@code page}.
 * Documents are rendered once, for the root, and proxies with a path are rare: this is cheaper than to render them anew.
 */
final class PathPrefix extends FilterOutputStream {

    /** The first segments of paths that responses refer to. What else begins with a slash is a JSON pointer, or a text. */
    private static final Set<String> ROOTS = Set.of("/v1", "/openapi", "/swagger-ui");

    /** Those in which documents and views are written as they are; other formats make their links themselves. */
    private static final Set<String> MEDIA_TYPES = Set.of("application/json", "application/x-ndjson");

    /** The name of the property whose value is the path of a page. */
    private static final String PAGE = "page";

    private static final int LONGEST_ROOT =
            ROOTS.stream().mapToInt(String::length).max().getAsInt();

    private final byte[] prefix;

    /** What may become a root: read, and not written yet. */
    private final StringBuilder segment = new StringBuilder(LONGEST_ROOT);

    /** Whether a string has just begun, or its first segment has not ended. */
    private boolean atStart;

    private int previous;

    /** What stands between the last two quotation marks, and between the two before, as far as it may matter. */
    private String last = "";

    private String beforeLast = "";

    private final StringBuilder sinceLast = new StringBuilder(PAGE.length() + 1);

    private PathPrefix(String prefix, OutputStream out) {
        super(out);
        this.prefix = prefix.getBytes(StandardCharsets.UTF_8);
    }

    /** The stream itself if there is no path, or if the media type makes its links itself. */
    static OutputStream of(String path, String mediaType, OutputStream out) {
        return path.isEmpty() || !MEDIA_TYPES.contains(mediaType) ? out : new PathPrefix(path, out);
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
        // A quotation mark within a string has a backslash before it.
        atStart = b == '"' && previous != '\\';
        if (atStart) {
            beforeLast = last;
            last = sinceLast.toString();
            sinceLast.setLength(0);
        } else if (sinceLast.length() <= PAGE.length()) {
            sinceLast.append((char) b);
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
        if (ROOTS.contains(segment.toString()) || isValueOfPage()) {
            out.write(prefix);
        }
        out.write(segment.toString().getBytes(StandardCharsets.US_ASCII));
        segment.setLength(0);
    }

    private boolean isValueOfPage() {
        return last.equals(":") && beforeLast.equals(PAGE);
    }

    private static boolean isOfSegment(int b) {
        return b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b == '-';
    }
}
