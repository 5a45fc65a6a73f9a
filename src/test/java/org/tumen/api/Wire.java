package org.tumen.api;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Asks without a library that decodes, follows or adds anything: what is really on the wire. */
final class Wire {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Wire() {}

    /**
     * @param url a path and query, or a whole URL; encoded but for what is beyond ASCII
     * @param headers names and values in turn, after the {@code Accept-Encoding}
     */
    static HttpResponse<byte[]> get(String url, String acceptEncoding, String... headers)
            throws IOException, InterruptedException {
        return ask("GET", url, acceptEncoding, headers);
    }

    static HttpResponse<byte[]> head(String url, String acceptEncoding, String... headers)
            throws IOException, InterruptedException {
        return ask("HEAD", url, acceptEncoding, headers);
    }

    /** All headers but the {@code Date}. */
    static SortedMap<String, List<String>> headers(HttpResponse<byte[]> response) {
        var headers = new TreeMap<>(response.headers().map());
        headers.remove("date");
        return headers;
    }

    private static HttpResponse<byte[]> ask(String method, String url, String acceptEncoding, String... headers)
            throws IOException, InterruptedException {
        var server = URI.create("http://localhost:" + RestAssured.port);
        var request = HttpRequest.newBuilder(server.resolve(URI.create(url).toASCIIString()))
                .method(method, BodyPublishers.noBody())
                .header("Accept-Encoding", acceptEncoding);
        if (headers.length > 0) {
            request.headers(headers);
        }
        var response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        ContractCheck.check(response);
        return response;
    }
}
