package org.tumen.program;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** A site of another origin than the program's, for pages of others. */
final class OtherSite implements AutoCloseable {

    private final HttpServer server;

    OtherSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    /** Has a handler answer all paths that begin so. */
    OtherSite with(String path, HttpHandler handler) {
        server.createContext(path, handler);
        return this;
    }

    String address(String path) {
        return "http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
