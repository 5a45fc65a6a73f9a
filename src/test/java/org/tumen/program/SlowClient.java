package org.tumen.program;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A connection of a client that reads no more than it is told to, and whose system buffers little for it. */
final class SlowClient implements AutoCloseable {

    private static final int RECEIVE_BUFFER = 4096;

    private final Socket socket = new Socket();
    private final PushbackInputStream in;

    /** The status and the headers of a response. */
    record Head(int status, Map<String, String> headers) {}

    SlowClient(int port) throws IOException {
        socket.setReceiveBufferSize(RECEIVE_BUFFER);
        socket.setSoTimeout(60_000);
        try {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (SocketException reset) {
            // The server ended with the connection in its backlog: refused as well, though the system gives ECONNRESET.
            throw (ConnectException) new ConnectException("refused").initCause(reset);
        }
        in = new PushbackInputStream(socket.getInputStream());
    }

    SlowClient get(String target) throws IOException {
        return send("GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(target));
    }

    SlowClient send(String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    /** Closes the connection at once: the server gets no more than a reset. */
    void vanish() throws IOException {
        socket.setSoLinger(true, 0);
        close();
    }

    /** Waits for the first byte of an answer; false if the connection ends instead. */
    boolean isAnswered() throws IOException {
        var first = in.read();
        if (first >= 0) {
            in.unread(first);
        }
        return first >= 0;
    }

    Head readHead() throws IOException {
        var status = Integer.parseInt(line().split(" ")[1]);
        var headers = new TreeMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return new Head(status, headers);
    }

    /** The rest of a chunked body; fails if it is cut off. */
    byte[] readChunked() throws IOException {
        var body = new ByteArrayOutputStream();
        for (var length = Integer.parseInt(line(), 16); length > 0; length = Integer.parseInt(line(), 16)) {
            body.write(in.readNBytes(length));
            line();
        }
        line();
        return body.toByteArray();
    }

    byte[] read(int length) throws IOException {
        return in.readNBytes(length);
    }

    /** Reads so many bytes of what has come, and waits for none. */
    void sip(int most) throws IOException {
        in.readNBytes(Math.min(most, in.available()));
    }

    /** Reads what comes until the server has closed the connection. */
    void readToEnd() throws IOException {
        in.transferTo(OutputStream.nullOutputStream());
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("ended after “" + line + "”");
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }
}
