package org.tumen.dataset;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;

/** Content that is held in memory. */
public record KeptContent(byte[] bytes) implements Content {

    @Override
    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public byte[] read(long offset, int length) {
        var from = Math.toIntExact(offset);
        return Arrays.copyOfRange(bytes, from, from + length);
    }
}
