package org.tumen.api.http.response;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** The only content coding besides identity. */
final class Gzip {

    static final String CODING = "gzip";

    private static final Pattern COMPRESSED = Pattern.compile(
            "application/(zip|gzip|[^;]*\\+(zip|gzip)|vnd\\.openxmlformats-[^;]*)\\b|(audio|video|image)/(?!svg)");

    private Gzip() {}

    /** Whether an {@code Accept-Encoding} (RFC 9110 §12.5.3) takes gzip: named, or by {@code *}, with a weight above 0. */
    static boolean accepted(String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        var weights = Arrays.stream(acceptEncoding.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .filter(coding -> coding.matches("(gzip|x-gzip|\\*)(\\s*;.*)?"))
                .toList();
        var named = weights.stream().filter(coding -> !coding.startsWith("*")).findFirst();
        return named.or(() -> weights.stream().findFirst())
                .filter(coding -> !coding.matches(".*;\\s*q=0(\\.0{0,3})?\\s*"))
                .isPresent();
    }

    /** Whether compression helps: what is compressed already only grows. */
    static boolean worthwhile(String mediaType) {
        return !COMPRESSED.matcher(mediaType).lookingAt();
    }

    static byte[] compressed(byte[] bytes) {
        var compressed = new ByteArrayOutputStream(bytes.length / 2);
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        }
        return compressed.toByteArray();
    }
}
