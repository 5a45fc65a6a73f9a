package org.tumen.api.http.response;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;

/**
 * Stands on a connection (HTTP/1.1) between the decoder and the server, and answers there what is ready to be sent. All
 * else it passes on; and as long as any of that is unanswered, everything, since answers go in the order of their
 * requests (RFC 9112 §9.3.2). All of it happens on the connection's one thread.
 */
final class Shortcut extends ChannelDuplexHandler {

    /** So often a connection is answered before its thread lets others have the processor. */
    private static final int TURN = 32;

    private static final String NAME = "shortcut";
    private static final String ENCODER = "httpEncoder";
    private static final String SERVER = "handler";

    private final ReadyAnswers answers;
    private final String scheme;

    /** How many requests the server has, and has not answered. The one that it is laid under is among them. */
    private int unanswered = 1;

    /** Whether the rest of a request is to come that is answered already: of one without content, its end. */
    private boolean restToCome;

    private boolean unflushed;

    private int flushes;

    /** Not after anything that may end the connection, or make it another protocol's. */
    private boolean isOpen;

    private Shortcut(ReadyAnswers answers, String scheme, boolean isOpen) {
        this.answers = answers;
        this.scheme = scheme;
        this.isOpen = isOpen;
    }

    /**
     * Lays a shortcut under the connection, unless there is one. To be called on the I/O thread whenever a request
     * comes to the server: upon the first one, nothing after it has been decoded.
     */
    static void layUnder(HttpServerRequest request, ReadyAnswers answers) {
        var pipeline = ((ConnectionBase) request.connection()).channel().pipeline();
        // HTTP/2 has no such encoder.
        if (pipeline.get(NAME) == null && pipeline.get(ENCODER) != null && pipeline.get(SERVER) != null) {
            var isOpen = request.version() == io.vertx.core.http.HttpVersion.HTTP_1_1
                    && isPlain(request.getHeader(HttpHeaderNames.CONNECTION));
            pipeline.addBefore(SERVER, NAME, new Shortcut(answers, request.scheme(), isOpen));
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            isOpen &= isPlain(request);
            if (isOpen && unanswered == 0 && answered(context, request)) {
                restToCome = true;
            } else {
                unanswered++;
                context.fireChannelRead(message);
            }
        } else if (restToCome && message instanceof HttpContent rest) {
            restToCome = !(rest instanceof LastHttpContent);
            rest.release();
        } else {
            context.fireChannelRead(message);
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        if (unflushed) {
            unflushed = false;
            context.flush();
            if (++flushes % TURN == 0) {
                // Who answers this fast always finds another request. If the clients run on the same processors, they
                // would wait until the time slice is over, which is longer than all else takes.
                Thread.yield();
            }
        }
        context.fireChannelReadComplete();
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (message instanceof HttpResponse response) {
            isOpen &= isPlain(response.headers().get(HttpHeaderNames.CONNECTION));
        }
        if (message instanceof LastHttpContent && !isInterim(message)) {
            unanswered--;
        }
        context.write(message, promise);
    }

    private boolean answered(ChannelHandlerContext context, HttpRequest request) {
        // Whoever does not read gets nothing more ready made.
        if (!context.channel().isWritable() || hasContent(request.headers())) {
            return false;
        }
        var answer = answers.answer(request, scheme);
        if (answer == null) {
            return false;
        }
        // From where the encoder stands: there is nothing left to encode.
        var encoder = context.pipeline().context(ENCODER);
        encoder.write(answer);
        unflushed = true;
        return true;
    }

    /** Whether the connection stays after the request, and speaks HTTP/1.1. */
    private static boolean isPlain(HttpRequest request) {
        var headers = request.headers();
        return request.decoderResult().isSuccess()
                && request.protocolVersion().equals(HttpVersion.HTTP_1_1)
                && isPlain(headers.get(HttpHeaderNames.CONNECTION))
                && !headers.contains(HttpHeaderNames.UPGRADE);
    }

    private static boolean isPlain(String connection) {
        return connection == null || HttpHeaderValues.KEEP_ALIVE.contentEqualsIgnoreCase(connection);
    }

    private static boolean hasContent(HttpHeaders headers) {
        return headers.contains(HttpHeaderNames.CONTENT_LENGTH)
                || headers.contains(HttpHeaderNames.TRANSFER_ENCODING)
                || headers.contains(HttpHeaderNames.EXPECT);
    }

    /** 100 and its like: the answer is still to come (RFC 9110 §15.2). */
    private static boolean isInterim(Object message) {
        return message instanceof HttpResponse response
                && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    }
}
