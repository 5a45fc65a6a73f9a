package org.tumen.api.http.response;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.handler.timeout.IdleStateHandler;
import java.util.Optional;
import org.tumen.api.http.problem.ProblemType;

/**
 * Hands what is not HTTP, or never becomes a whole request, to the server as a request whose target no client can send, so that it is
 * answered with a problem; Vert.x would answer with the status alone or close the connection, and Quarkus has no way to change that.
 * Netty loads this class if {@code io.netty.bootstrap.extensions} is {@code serviceload}.
 */
public final class MalformedRequests extends ChannelInitializerExtension {

    static final String DETAIL =
            "This is not a request of HTTP/1.1. A space in a URL is encoded as “%20” or, in a query, “+”.";

    /** Begins the target; the name of the problem follows. Targets as they are sent have a character for each byte. */
    private static final String MARK = "/\uFFFD";

    /** The problem of a request that was malformed. */
    static Optional<ProblemType> problemOf(String target) {
        return target.startsWith(MARK)
                ? Optional.of(ProblemType.valueOf(target.substring(MARK.length())))
                : Optional.empty();
    }

    @Override
    public void postInitializeServerChildChannel(Channel channel) {
        channel.pipeline().addFirst(new Installer());
    }

    /** Waits for the first bytes: only then are the server's own handlers in the pipeline. */
    private static final class Installer extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            var pipeline = context.pipeline();
            var decoder = pipeline.context(HttpRequestDecoder.class);
            // An upgrade to HTTP/2, which only the management interface allows, needs the handlers as they were.
            if (decoder != null && pipeline.get("h2c") == null) {
                var marker = new Marker();
                pipeline.addBefore(decoder.name(), null, marker.bytes());
                pipeline.addAfter(decoder.name(), null, marker);
                var idle = pipeline.context(IdleStateHandler.class);
                if (idle != null) {
                    pipeline.addAfter(idle.name(), null, marker.idleness());
                }
            }
            pipeline.remove(this);
            pipeline.fireChannelRead(message);
        }
    }

    /** Marks what the decoder could not read, and what it waited for in vain. */
    private static final class Marker extends ChannelInboundHandlerAdapter {

        private ChannelHandlerContext own;

        /** Whether bytes have come since the last request or part of one. */
        private boolean isIncomplete;

        @Override
        public void handlerAdded(ChannelHandlerContext context) {
            own = context;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            isIncomplete = false;
            if (message instanceof HttpRequest request
                    && request.decoderResult().isFailure()) {
                var cause = request.decoderResult().cause();
                fire(
                        cause instanceof TooLongHttpLineException
                                ? ProblemType.URI_TOO_LONG
                                : cause instanceof TooLongFrameException
                                        ? ProblemType.HEADERS_TOO_LARGE
                                        : ProblemType.BAD_REQUEST);
            } else {
                context.fireChannelRead(message);
            }
        }

        private void fire(ProblemType problem) {
            var request = new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, MARK + problem.name());
            request.headers()
                    .set(HttpHeaderNames.HOST, "unknown")
                    // The decoder reads nothing after it.
                    .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
            own.fireChannelRead(request);
            own.fireChannelRead(LastHttpContent.EMPTY_LAST_CONTENT);
        }

        ChannelInboundHandlerAdapter bytes() {
            return new ChannelInboundHandlerAdapter() {
                @Override
                public void channelRead(ChannelHandlerContext context, Object message) {
                    isIncomplete = true;
                    context.fireChannelRead(message);
                }
            };
        }

        ChannelInboundHandlerAdapter idleness() {
            return new ChannelInboundHandlerAdapter() {
                @Override
                public void userEventTriggered(ChannelHandlerContext context, Object event) {
                    if (event instanceof IdleStateEvent && isIncomplete) {
                        isIncomplete = false;
                        fire(ProblemType.REQUEST_TIMEOUT);
                    } else {
                        context.fireUserEventTriggered(event);
                    }
                }
            };
        }
    }
}
