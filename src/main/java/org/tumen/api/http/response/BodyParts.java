package org.tumen.api.http.response;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** The bytes of a body, part by part. Not thread-safe. */
interface BodyParts extends Closeable {

    /** In bytes, about: what a slow client of a stream costs. */
    int SIZE = 64 << 10;

    /** The same where all of the body is in memory, so that a page of 20 to 50 events is one part. */
    int SIZE_IN_MEMORY = 4 * SIZE;

    /** The next part; null after the last. */
    byte[] next() throws IOException;

    @Override
    void close() throws IOException;

    /** Parts of a body that is in memory anyway; a usual page is one, and not copied. */
    static BodyParts of(byte[] body) {
        return new BodyParts() {
            private int begin;

            @Override
            public byte[] next() {
                if (begin == body.length) {
                    return null;
                }
                var end = Math.min(begin + SIZE_IN_MEMORY, body.length);
                var part = end - begin == body.length ? body : Arrays.copyOfRange(body, begin, end);
                begin = end;
                return part;
            }

            @Override
            public void close() {}
        };
    }

    /**
     * Parts of content that is encoded as it is written.
     *
     * @param encoder makes a stream that encodes what is written to it; closing it writes what is left
     */
    static BodyParts of(StreamedContent content, UnaryOperator<OutputStream> encoder) {
        var encoded = new ByteArrayOutputStream(SIZE);
        var encoding = encoder.apply(encoded);
        return new BodyParts() {
            private boolean ended;

            @Override
            public byte[] next() throws IOException {
                while (!ended && encoded.size() == 0) {
                    ended = !content.writePart(encoding);
                    if (ended) {
                        encoding.close();
                    }
                }
                var part = encoded.size() == 0 ? null : encoded.toByteArray();
                encoded.reset();
                return part;
            }

            @Override
            public void close() throws IOException {
                // Frees the native memory of a compressor, too.
                encoding.close();
                content.close();
            }
        };
    }
}
