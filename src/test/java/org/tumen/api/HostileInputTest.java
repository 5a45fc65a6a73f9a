package org.tumen.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.SAXParserFactory;
import org.apache.commons.csv.CSVFormat;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.api.HostileRequests.Request;
import org.tumen.api.RawConnection.Received;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is sent, the answer is one that the contract has. {@code -Dhostile.seed=N} begins with another request than CI, and
 * {@code -Dhostile.times=N} makes N times as many.
 */
@QuarkusTest
@TestProfile(HostileInputTest.SmallCache.class)
@TestInstance(Lifecycle.PER_CLASS)
class HostileInputTest {

    /** Full soon, and of no other test. */
    public static final class SmallCache implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tumen.cache.max-bytes", "2M");
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long SEED = Long.getLong("hostile.seed", 0);
    private static final int TIMES = Integer.getInteger("hostile.times", 1);
    private static final int CONNECTIONS = 4;

    /** The least that CI makes, together with those that repeat a request by another method, or as one that is had already. */
    private static final int LEAST = 20_000;

    /** Headers of messages and of connections, which no operation documents, and those of every response. */
    private static final Set<String> ANYWHERE = Set.of(
            "access-control-allow-origin",
            "access-control-expose-headers",
            "allow",
            "cache-control",
            "connection",
            "content-encoding",
            "content-length",
            "content-security-policy",
            "content-type",
            "dataset-version",
            "date",
            "keep-alive",
            "transfer-encoding",
            "vary",
            "x-content-type-options",
            "x-request-id");

    /** What would tell how the program is made. */
    private static final Pattern INSIDES = Pattern.compile(
            "java\\.lang|org\\.(?:tumen|hibernate|h2|apache\\.lucene)|io\\.(?:quarkus|vertx|netty)|\\w+Exception\\b|\\tat ");

    private final Set<String> conforming = ConcurrentHashMap.newKeySet();
    private Map<String, List<String>> pools;

    @BeforeEach
    void readPools() {
        if (pools == null) {
            pools = pools();
        }
    }

    static List<String> operations() {
        return Contract.operationIds();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void every_answer_is_one_that_the_contract_has(String operation) throws Exception {
        var requests = HostileRequests.to(operation, pools);
        var statuses = new ConcurrentHashMap<Integer, Integer>();
        inParallel(
                (connection, number) -> {
                    var request = requests.request(SEED + number);
                    var received = connection.send(request.text());
                    statuses.merge(received.status(), 1, Integer::sum);
                    check(operation, request, received);
                    if (request.method().equals("GET") && number % 5 == 0) {
                        checkAgain(operation, connection, request, received);
                    }
                },
                TIMES * requestsTo(operation));
        // Of each kind enough, or nothing much was tried.
        assertThat(statuses.get(200)).as("%s", statuses).isGreaterThan(TIMES * requestsTo(operation) / 10);
        assertThat(statuses.get(400)).as("%s", statuses).isGreaterThan(TIMES * requestsTo(operation) / 10);
        assertThat(statuses).containsKeys(304, 405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/events/{id}", "/people/{id}", "/embed/timeline", "/embed/table", "/embed/event", "/oembed"
            })
    void pages_show_what_was_sent_as_text(String page) throws Exception {
        var parameters = new ArrayList<>(Contract.parameters("listEvents"));
        var addresses =
                new ArrayList<>(List.of("http://any/", "http://any/?view=map&type=visit", "http://any/people/x"));
        pools.get("listEvents.id").forEach(id -> addresses.add("http://any/events/" + id));
        for (var own : Map.of(
                        "view", List.of("timeline", "table", "map", "network", "counts"),
                        "theme", List.of("light", "dark", "auto"),
                        "by", List.of("year", "type", "status"),
                        "url", addresses,
                        "maxwidth", List.of("1", "300", "2147483647"),
                        "maxheight", List.of("1", "300", "2147483647"))
                .entrySet()) {
            var parameter = JSON.createObjectNode().put("name", own.getKey()).put("in", "query");
            own.getValue().forEach(parameter.putObject("schema").withArray("enum")::add);
            parameters.add(parameter);
        }
        var all = new HashMap<>(pools);
        all.put(page + ".id", pools.get(page.contains("people") ? "listPeople.id" : "listEvents.id"));
        var requests = new HostileRequests(page, page, parameters, all);
        inParallel(
                (connection, number) -> {
                    var request = requests.request(SEED + number);
                    checkPage(request, connection.send(request.text()));
                },
                TIMES * 500);
    }

    private static void checkPage(Request request, Received received) throws IOException {
        // oEmbed has its own word for formats that there are not (oembed.com §2.3.3).
        var most = request.path().equals("/oembed") ? 501 : 499;
        assertThat(received.status()).as("%s", request).isBetween(200, most).isNotEqualTo(500);
        assertThat(received.header("X-Content-Type-Options")).as("%s", request).isEqualTo("nosniff");
        if (received.body().length == 0 || !received.header("Content-Type").startsWith("text/html")) {
            return;
        }
        assertThat(received.header("Content-Security-Policy")).as("%s", request).contains("default-src 'none'");
        var page = Jsoup.parse(text(request, body(received)));
        assertThat(page.select("script:not([src]):not([type$=json])"))
                .as("%s", request)
                .isEmpty();
        assertThat(page.select("[href^=javascript:], [src^=javascript:], [action^=javascript:], img[src=x]"))
                .as("%s", request)
                .isEmpty();
        assertThat(page.getAllElements())
                .as("%s", request)
                .allMatch(element -> element.attributes().asList().stream()
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    }

    private static byte[] body(Received received) throws IOException {
        return "gzip".equals(received.header("Content-Encoding"))
                ? ContractCheck.decoded(received.body())
                : received.body();
    }

    @Test
    void that_is_twenty_thousand_requests_or_more() {
        assertThat(operations().stream().mapToInt(HostileInputTest::requestsTo).sum())
                .isGreaterThanOrEqualTo(LEAST);
    }

    /** Operations with many parameters have more that can be wrong. */
    private static int requestsTo(String operation) {
        return 500 + 45 * Contract.parameters(operation).size();
    }

    /** HEAD is GET without the body, and 304 is 200 without it. */
    private void checkAgain(String operation, RawConnection connection, Request request, Received received)
            throws IOException {
        var head = request.with("HEAD", null);
        var headers = connection.send(head.text());
        check(operation, head, headers);
        assertThat(headers.status()).as("%s", head).isEqualTo(received.status());
        var expected = ofRepresentation(received);
        if (headers.header("Content-Length") == null) {
            // A server may leave it out, if it would have to make the body to know it (RFC 9110 §8.6).
            expected.remove("content-length");
        }
        assertThat(ofRepresentation(headers)).as("%s", head).isEqualTo(expected);
        var tag = received.header("ETag");
        if (tag == null) {
            return;
        }
        var repeated = connection.send(request.text());
        assertThat(repeated.body()).as("%s again", request).isEqualTo(received.body());
        assertThat(repeated.header("ETag")).isEqualTo(tag);
        var conditional = request.with("GET", "If-None-Match: " + tag);
        var notModified = connection.send(conditional.text());
        check(operation, conditional, notModified);
        assertThat(notModified.status()).as("%s", conditional).isEqualTo(304);
        for (var name : List.of("ETag", "Vary", "Cache-Control", "Dataset-Version", "Access-Control-Allow-Origin")) {
            assertThat(notModified.header(name)).as("%s: %s", conditional, name).isEqualTo(received.header(name));
        }
        assertThat(notModified.headers()).doesNotContainKeys("Content-Type", "Content-Encoding");
    }

    private static Map<String, List<String>> ofRepresentation(Received received) {
        var headers = new HashMap<String, List<String>>();
        received.headers().forEach((name, values) -> headers.put(name.toLowerCase(), values));
        headers.keySet().removeAll(Set.of("date", "transfer-encoding", "x-request-id"));
        return headers;
    }

    private void check(String operation, Request request, Received received) throws IOException {
        assertThat(received.status()).as("%s", request).isBetween(200, 499);
        received.headers()
                .forEach((name, values) -> assertThat(values)
                        .as("%s: %s", request, name)
                        .hasSize(1)
                        .allMatch(value -> value.matches("[\\x20-\\x7e]*")));
        checkCommonHeaders(operation, request, received);
        var body = body(received);
        ContractCheck.check(new ContractCheck.Received(
                request.method(), request.path(), received.status(), received::header, body));
        if (body.length > 0) {
            var type = received.header("Content-Type").replaceFirst(";.*", "");
            if (conforming.add(type + Arrays.hashCode(body) + " " + body.length)) {
                checkBody(request, type, body);
            }
        }
    }

    private static void checkCommonHeaders(String operation, Request request, Received received) {
        assertThat(received.header("Access-Control-Allow-Origin"))
                .as("%s", request)
                .isEqualTo("*");
        assertThat(received.header("X-Content-Type-Options")).as("%s", request).isEqualTo("nosniff");
        assertThat(received.header("Dataset-Version")).as("%s", request).isEqualTo("0.1.0");
        assertThat(received.header("Cache-Control"))
                .as("%s: %s", request, received)
                .matches(
                        received.status() < 400 && !request.method().equals("OPTIONS")
                                ? "public, max-age=\\d+"
                                : "no-cache");
        assertThat(received.header("Vary")).as("%s: %s", request, received).isEqualTo("Accept, Accept-Encoding");
        var documented = Contract.headers(operation, received.status());
        assertThat(received.headers().keySet())
                .as("%s → %d", request, received.status())
                .allMatch(name -> ANYWHERE.contains(name.toLowerCase()) || documented.contains(name));
    }

    private static void checkBody(Request request, String type, byte[] body) throws IOException {
        switch (type) {
            case "application/zip", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" -> {
                try (var zip = new ZipInputStream(new ByteArrayInputStream(body))) {
                    assertThat(zip.getNextEntry()).as("%s", request).isNotNull();
                    while (zip.getNextEntry() != null) {
                        zip.readAllBytes();
                    }
                }
            }
            case "application/atom+xml", "application/gexf+xml" -> parseXml(request, text(request, body));
            case "text/csv" -> parseCsv(request, text(request, body));
            case "text/calendar" ->
                assertThat(text(request, body))
                        .as("%s", request)
                        .startsWith("BEGIN:VCALENDAR\r\n")
                        .endsWith("END:VCALENDAR\r\n")
                        .doesNotContainPattern("[\\x00-\\x08\\x0b-\\x0c\\x0e-\\x1f]");
            default -> {
                var text = text(request, body);
                assertThat(text).as("%s", request).doesNotContainPattern("[\\x00-\\x09\\x0b-\\x1f]");
                if (type.equals("application/problem+json")
                        && !INSIDES.matcher(request.target()).find()) {
                    assertThat(text).as("%s", request).doesNotContainPattern(INSIDES);
                }
            }
        }
    }

    private static String text(Request request, byte[] body) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError(request + " → not in UTF-8", e);
        }
    }

    private static void parseXml(Request request, String xml) {
        try {
            var parsers = SAXParserFactory.newInstance();
            parsers.setNamespaceAware(true);
            parsers.newSAXParser().parse(new InputSource(new StringReader(xml)), new DefaultHandler());
        } catch (Exception e) {
            throw new AssertionError(request + " → " + e, e);
        }
    }

    private static void parseCsv(Request request, String csv) throws IOException {
        var delimiter = Stream.of(',', ';', '\t')
                .filter(one -> csv.lines().findFirst().orElse("").indexOf(one) > 0)
                .findFirst()
                .orElse(',');
        var format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
        try (var parser = format.parse(new StringReader(csv))) {
            assertThat(parser.stream().map(row -> row.size()).distinct())
                    .as("%s: columns", request)
                    .hasSize(1);
        }
    }

    private interface Check {
        void run(RawConnection connection, int number) throws Exception;
    }

    /** Runs a check so many times, on several connections; fails with what went wrong first on each. */
    private static void inParallel(Check check, int times) throws Exception {
        var threads = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            var failures = new ArrayList<String>();
            for (var share : threads.invokeAll(IntStream.range(0, CONNECTIONS)
                    .mapToObj(first -> share(check, first, times))
                    .toList())) {
                failures.addAll(share.get());
            }
            assertThat(failures.stream().limit(12))
                    .as("%d failed, among them", failures.size())
                    .isEmpty();
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<List<String>> share(Check check, int first, int times) {
        return () -> {
            var failures = new ArrayList<String>();
            try (var connection = new RawConnection()) {
                for (var number = first; number < times; number += CONNECTIONS) {
                    try {
                        check.run(connection, number);
                    } catch (AssertionError | Exception e) {
                        failures.add("seed %d: %.800s".formatted(SEED + number, e));
                        connection.close();
                    }
                }
            }
            return failures;
        };
    }

    /** Valid values of the parameters whose schemas do not say them, from the sample. */
    private static Map<String, List<String>> pools() {
        var pools = new HashMap<String, List<String>>();
        var actors = new ArrayList<String>();
        for (var list : Map.of(
                        "Events", "getEvent",
                        "People", "getPerson",
                        "Organisations", "getOrganisation",
                        "Agreements", "getAgreement",
                        "Places", "getPlace",
                        "Sources", "getSource")
                .entrySet()) {
            var ids = Api.ids("/v1/%s?limit=500".formatted(list.getKey().toLowerCase()));
            pools.put("list" + list.getKey() + ".id", ids);
            pools.put(list.getValue() + ".id", ids);
        }
        actors.addAll(pools.get("listPeople.id"));
        actors.addAll(pools.get("listOrganisations.id"));
        actors.addAll(List.of("Jon Borg", "ヨン・ボルグ", "Anna Jónsdóttir", "JON-BORG", "Reykjavík"));
        for (var parameter : List.of("actor", "saidBy", "positionBy", "concerns", "party")) {
            pools.put(parameter, actors);
        }
        pools.put("countEvents.id", pools.get("listEvents.id"));
        pools.put("getNetwork.id", pools.get("listEvents.id"));
        pools.put("listChanges.id", pools.get("listEvents.id"));
        pools.put("getVocabulary.id", Answer.texts(Answer.of("/v1/vocabularies"), "id"));
        pools.put("about", List.of("jon-borg", "north-atlantic", "herring-deal", "talks-at-harpa", "iceland"));
        pools.put("place", pools.get("listPlaces.id"));
        pools.put("agreement", pools.get("listAgreements.id"));
        pools.put("source", pools.get("listSources.id"));
        pools.put("partOf", pools.get("listEvents.id"));
        pools.put("organisation", pools.get("listOrganisations.id"));
        pools.put("publisher", pools.get("listOrganisations.id"));
        pools.put("parent", List.of("iceland", "malta"));
        pools.put("country", List.of("IS", "MT", "is", "Iceland", "マルタ"));
        pools.put("concernsCountry", List.of("IS", "MT"));
        for (var parameter : List.of("node", "concernsNode")) {
            pools.put(parameter, List.of("malta", "Jon Borg", "country:IS", "person:jon-borg", "organisation:malta"));
        }
        pools.put("language", List.of("en", "ja", "ko"));
        pools.put("name", List.of("borg", "ボルグ", "JÓNS", "a"));
        pools.put("q", List.of("borg", "harpa", "ボルグ", "\"talks at harpa\"", "vist", "the"));
        pools.put("since", List.of("0.0.1", "0.0.2", "2024-12-31"));
        var days = List.of("2024-06-19", "2023-12-31", "0001-01-01", "9999-12-31");
        pools.put("on", days);
        pools.put("knownBy", days);
        pools.put(
                "date",
                List.of("2024", "2024-06", "2024-06-19", "2024/..", "../2024", "2023-09/2024-06", "0001", "9999"));
        pools.put("from", List.of("2024", "2024-06", "2024-06-19", "0001", "2024-06-19T12:00:00Z", "1718755200000"));
        pools.put("to", List.of("2024", "2024-06", "2024-06-19", "9999", "2025-01-01T00:00:00+09:00"));
        pools.put("start", List.of("2024", "2024-06-01", "2024-06-01T00:00:00Z"));
        pools.put("end", List.of("2025", "2024-07-01", "2024-07-01T00:00:00+09:00"));
        pools.put("cursor", List.of("start", cursor("/v1/events?limit=1"), cursor("/v1/people?limit=1")));
        return pools;
    }

    private static String cursor(String list) {
        return Answer.of(list).path("next").textValue().replaceFirst(".*[?&]cursor=([^&]+).*", "$1");
    }
}
