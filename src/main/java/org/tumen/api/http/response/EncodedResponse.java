package org.tumen.api.http.response;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.util.IllegalReferenceCountException;

/**
 * An answer as it goes over the wire, and the 304 in its place. Its bytes are outside of the heap, from where sockets
 * take them without copying, and are freed when both the cache has let them go and all have been sent them.
 *
 * @param headLength how many of the bytes come before the body
 * @param length how many there are before the 304
 */
record EncodedResponse(ByteBuf bytes, int headLength, int length) {

    /** Of the objects around the bytes, and what the cache has to know of an entry. */
    private static final int OVERHEAD = 512;

    static EncodedResponse of(byte[] head, byte[] body, byte[] notModified) {
        var bytes = Unpooled.directBuffer(head.length + body.length + notModified.length);
        bytes.writeBytes(head).writeBytes(body).writeBytes(notModified);
        return new EncodedResponse(bytes, head.length, head.length + body.length);
    }

    int weight() {
        return OVERHEAD + bytes.capacity();
    }

    ByteBuf whole() {
        return retained(0, length);
    }

    ByteBuf head() {
        return retained(0, headLength);
    }

    ByteBuf notModified() {
        return retained(length, bytes.writerIndex() - length);
    }

    void release() {
        bytes.release();
    }

    /** To be sent, and thereby released; null if the cache has just let it go. */
    private ByteBuf retained(int from, int count) {
        try {
            return bytes.retainedSlice(from, count);
        } catch (IllegalReferenceCountException e) {
            return null;
        }
    }
}
