package org.tumen.api.v1.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tumen.dataset.EntryRecord;
import org.tumen.model.EntryKind;

/** Paths of resources: absolute, without scheme and host. */
public final class Href {

    private static final String EVENTS = "/v1/events?";

    private Href() {}

    static String of(EntryRecord entry) {
        return of(EntryRecord.kindOf(entry), entry.id());
    }

    static String of(EntryKind kind, String id) {
        return switch (kind) {
            case EVENT -> event(id);
            case PERSON -> person(id);
            case ORGANISATION -> organisation(id);
            case AGREEMENT -> agreement(id);
            case PLACE -> place(id);
            case SOURCE -> source(id);
        };
    }

    static String event(String id) {
        return "/v1/events/" + id;
    }

    static String person(String id) {
        return "/v1/people/" + id;
    }

    static String organisation(String id) {
        return "/v1/organisations/" + id;
    }

    static String agreement(String id) {
        return "/v1/agreements/" + id;
    }

    static String place(String id) {
        return "/v1/places/" + id;
    }

    static String source(String id) {
        return "/v1/sources/" + id;
    }

    /** The page that shows an entry to readers. */
    static String page(String self) {
        return self.substring("/v1".length());
    }

    /** The list of events, filtered by one parameter. */
    public static String events(String parameter, String value) {
        return EVENTS + condition(parameter, value);
    }

    /** The list of events, filtered by the values of each parameter. */
    public static String events(Map<String, List<String>> parameters) {
        return parameters.entrySet().stream()
                .flatMap(parameter -> parameter.getValue().stream().map(value -> condition(parameter.getKey(), value)))
                .collect(Collectors.joining("&", EVENTS, ""));
    }

    private static String condition(String parameter, String value) {
        return parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
