package org.tumen.api.http.response;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpLineException;
import java.util.Optional;
import org.tumen.api.http.problem.ProblemType;

/**
 * Hands what is not HTTP to the server as a request whose target no client can send, so that it is answered with a problem; Vert.x
 * would answer with the status alone, and Quarkus has no way to change that. Netty loads this class if
 * {@code io.netty.bootstrap.extensions} is {@code serviceload}.
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
                pipeline.addAfter(decoder.name(), null, Marker.INSTANCE);
            }
            pipeline.remove(this);
            pipeline.fireChannelRead(message);
        }
    }

    /** Marks what the decoder could not read. */
    @ChannelHandler.Sharable
    static final class Marker extends ChannelInboundHandlerAdapter {

        static final Marker INSTANCE = new Marker();

        private Marker() {}

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            var malformed = message instanceof HttpRequest request
                    && request.decoderResult().isFailure();
            if (malformed) {
                mark((HttpRequest) message);
            }
            context.fireChannelRead(message);
            if (malformed) {
                context.fireChannelRead(LastHttpContent.EMPTY_LAST_CONTENT);
            }
        }

        private static void mark(HttpRequest request) {
            var cause = request.decoderResult().cause();
            var problem = cause instanceof TooLongHttpLineException
                    ? ProblemType.URI_TOO_LONG
                    : cause instanceof TooLongFrameException ? ProblemType.HEADERS_TOO_LARGE : ProblemType.BAD_REQUEST;
            request.setProtocolVersion(HttpVersion.HTTP_1_1)
                    .setMethod(HttpMethod.GET)
                    .setUri(MARK + problem.name());
            request.headers()
                    .clear()
                    .set(HttpHeaderNames.HOST, "unknown")
                    // The decoder reads nothing after it.
                    .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
            request.setDecoderResult(DecoderResult.SUCCESS);
        }
    }
}
