package org.tumen.api.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** Compresses what {@link Caching} has labelled as compressed. */
@Provider
public class Gzip implements WriterInterceptor {

    static final String CODING = "gzip";

    private static final Pattern PACKED =
            Pattern.compile("application/(zip|gzip|[^;]*\\+(zip|gzip))\\b|(audio|video|image)/(?!svg)");

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

    /** Whether there is anything to gain: what is packed already only grows. */
    static boolean worthwhile(MediaType mediaType) {
        return mediaType == null || !PACKED.matcher(mediaType.toString()).lookingAt();
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException, WebApplicationException {
        if (!CODING.equals(context.getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING))) {
            context.proceed();
            return;
        }
        var gzip = new GZIPOutputStream(context.getOutputStream());
        context.setOutputStream(gzip);
        context.proceed();
        gzip.finish();
    }
}
