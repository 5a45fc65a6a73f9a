package org.tumen.api;

import io.restassured.RestAssured;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Sends requests as the bytes that they are written in, also such as no client library sends, and keeps its connection. */
final class RawConnection implements AutoCloseable {

    private Socket socket;
    private InputStream in;

    /**
     * @param headers by name, in any case
     * @param body without chunks, but in its coding
     */
    record Received(int status, Map<String, List<String>> headers, byte[] body) {

        /** The value of a header, those of several lines joined; null if there is none. */
        String header(String name) {
            return headers.containsKey(name) ? String.join(", ", headers.get(name)) : null;
        }
    }

    /**
     * @param request one character for each byte
     */
    Received send(String request) throws IOException {
        if (socket == null) {
            connect();
            return exchange(request);
        }
        try {
            return exchange(request);
        } catch (IOException closedSinceTheLastRequest) {
            connect();
            return exchange(request);
        }
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }

    private void connect() throws IOException {
        close();
        socket = new Socket("localhost", RestAssured.port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    private Received exchange(String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(ISO_8859_1));
        var received = receive(request.startsWith("HEAD "));
        while (received.status() < 200) {
            received = receive(true);
        }
        if ("close".equalsIgnoreCase(received.header("Connection"))) {
            close();
        }
        return received;
    }

    private Received receive(boolean head) throws IOException {
        var status = Integer.parseInt(line().split(" ")[1]);
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        for (var line = line(); !line.isEmpty(); line = line()) {
            var header = line.split(":", 2);
            headers.merge(
                    header[0],
                    List.of(header[1].strip()),
                    (one, other) -> Stream.of(one, other).flatMap(List::stream).toList());
        }
        var without = new Received(status, headers, new byte[0]);
        if (head || status < 200 || status == 204 || status == 304) {
            return without;
        }
        return new Received(status, headers, body(without));
    }

    private byte[] body(Received response) throws IOException {
        if ("chunked".equals(response.header("Transfer-Encoding"))) {
            var body = new ByteArrayOutputStream();
            for (var length = chunk(); length > 0; length = chunk()) {
                body.write(in.readNBytes(length));
                line();
            }
            line();
            return body.toByteArray();
        }
        var length = response.header("Content-Length");
        return length == null ? in.readAllBytes() : in.readNBytes(Integer.parseInt(length));
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream(128);
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("ended after “%s”".formatted(line));
            }
            line.write(next);
        }
        return line.toString(ISO_8859_1).stripTrailing();
    }
}
