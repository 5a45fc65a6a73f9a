package org.tumen.api.v1.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where things are: absolute paths, the same on every server. */
final class Href {

    private Href() {}

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

    /** The events that have the value for the parameter. */
    static String events(String parameter, String value) {
        return "/v1/events?" + parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
