package org.tumen.api.http.response;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** Content that is written part by part, the next one when the client has taken the one before. */
public interface StreamedContent extends Closeable {

    /**
     * Writes the next part, some ten kilobytes.
     *
     * @return whether there was one
     */
    boolean writePart(OutputStream out) throws IOException;

    /** Called once, after the last part or when the client has gone. */
    @Override
    default void close() throws IOException {}
}
