package org.tumen.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A later release of the server as version 1 promises it: passes requests on, and adds a field to every object of the
 * response and replaces each word of an open list by one that there is not yet.
 */
final class Later implements AutoCloseable {

    static final String FIELD = "addedLater";
    static final String WORD = "a-word-of-later";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer server;
    private final URI target;
    private final Set<Map.Entry<String, String>> words;

    /** @param words those of open lists, each with the name of its property */
    private Later(HttpServer server, URI target, Set<Map.Entry<String, String>> words) {
        this.server = server;
        this.target = target;
        this.words = words;
    }

    static Later before(URI target) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var later = new Later(server, target, openWords());
            server.createContext("/", later::handle);
            server.start();
            return later;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = HttpRequest.newBuilder(target.resolve(exchange.getRequestURI()))
                    .header("Accept", exchange.getRequestHeaders().getFirst("Accept"))
                    .build();
            var response = client.send(request, BodyHandlers.ofByteArray());
            var type = response.headers().firstValue("Content-Type").orElseThrow();
            var body = type.contains("json")
                    ? JSON.writeValueAsBytes(grown("", JSON.readTree(response.body())))
                    : response.body();
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(response.statusCode(), body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private JsonNode grown(String name, JsonNode node) {
        if (node instanceof ObjectNode object) {
            List.copyOf(object.properties())
                    .forEach(property -> object.set(property.getKey(), grown(property.getKey(), property.getValue())));
            object.put(FIELD, WORD);
        } else if (node instanceof ArrayNode array) {
            for (var i = 0; i < array.size(); i++) {
                array.set(i, grown(name, array.get(i)));
            }
        } else if (words.contains(Map.entry(name, node.asText()))) {
            return TextNode.valueOf(WORD);
        }
        return node;
    }

    private static Set<Map.Entry<String, String>> openWords() {
        var words = new HashSet<Map.Entry<String, String>>();
        Contract.schemas().findValues("properties").stream()
                .flatMap(JsonNode::propertyStream)
                .forEach(property -> property.getValue()
                        .findValues("x-extensible-enum")
                        .forEach(list -> list.forEach(word -> words.add(Map.entry(property.getKey(), word.asText())))));
        return words;
    }
}
