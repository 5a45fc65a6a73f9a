package org.tumen.program;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;

/** Requests of all kinds, in all formats, with ids that there are. */
final class RandomRequests {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final List<String> COLLECTIONS =
            List.of("events", "people", "organisations", "places", "agreements", "sources");

    private static final List<String> FORMATS =
            List.of("json", "ndjson", "csv", "geojson", "atom", "ics", "jsonld", "timelinejs", "xlsx");

    private static final List<String> WORDS =
            List.of("putin", "treaty", "кндр", "金正恩", "pyongyang visit", "workers", "troops");

    private static final List<String> DIMENSIONS =
            List.of("year", "month", "type", "typeGroup", "status", "actor", "country", "place", "source");

    private final Random random = new Random(18);
    private final Program program;
    private final List<List<String>> ids = new ArrayList<>();

    RandomRequests(Program program) {
        this.program = program;
        COLLECTIONS.forEach(collection -> ids.add(ids("/v1/" + collection + "?limit=500")));
    }

    String next() {
        return switch (random.nextInt(10)) {
            case 0 -> single();
            case 1 -> "/v1/counts?by=" + one(DIMENSIONS) + filter() + some("&format=csv");
            case 2 -> "/v1/network?level=" + one(List.of("actor", "country")) + filter() + some("&format=gexf");
            case 3 ->
                "/v1/search?q=" + URLEncoder.encode(one(WORDS), StandardCharsets.UTF_8) + "&limit="
                        + (1 + random.nextInt(50));
            case 4 -> "/v1/" + one(COLLECTIONS) + "?limit=" + (1 + random.nextInt(60)) + format();
            case 5 ->
                one(List.of(
                        "/v1/dataset",
                        "/v1/dataset/archive",
                        "/v1/changes",
                        "/v1/vocabularies",
                        "/openapi",
                        "/",
                        "/events/" + one(ids.get(0))));
            default -> "/v1/events?limit=" + (1 + random.nextInt(60)) + filter() + order() + format();
        };
    }

    private String single() {
        var collection = random.nextInt(COLLECTIONS.size());
        return "/v1/" + COLLECTIONS.get(collection) + "/" + one(ids.get(collection)) + "?lang="
                + one(List.of("en", "ja")) + format();
    }

    private String filter() {
        return some("&actor=" + one(ids.get(random.nextInt(2) + 1)))
                + some("&date=20" + (15 + random.nextInt(10)))
                + some("&status=" + one(List.of("confirmed", "reported", "denied")))
                + some("&q=" + URLEncoder.encode(one(WORDS), StandardCharsets.UTF_8))
                + some("&source=" + one(ids.get(5)))
                + some("&country=" + one(List.of("RU", "KP", "JP")));
    }

    private String order() {
        return one(List.of("", "", "&sort=-date", "&sort=changed", "&sort=-changed"));
    }

    private String format() {
        return random.nextInt(3) == 0 ? "" : "&format=" + one(FORMATS);
    }

    private String some(String parameter) {
        return random.nextInt(4) == 0 ? parameter : "";
    }

    private String one(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    private List<String> ids(String list) {
        try {
            return StreamSupport.stream(
                            MAPPER.readTree(program.get(list)).path("items").spliterator(), false)
                    .map((JsonNode item) -> URLEncoder.encode(item.path("id").textValue(), StandardCharsets.UTF_8))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
