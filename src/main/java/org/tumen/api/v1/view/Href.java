package org.tumen.api.v1.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.tumen.dataset.AgreementRecord;
import org.tumen.dataset.EntryRecord;
import org.tumen.dataset.EventRecord;
import org.tumen.dataset.OrganisationRecord;
import org.tumen.dataset.PersonRecord;
import org.tumen.dataset.PlaceRecord;

/** Paths of resources: absolute, without scheme and host. */
public final class Href {

    private Href() {}

    static String of(EntryRecord entry) {
        if (entry instanceof EventRecord) {
            return event(entry.id());
        } else if (entry instanceof PersonRecord) {
            return person(entry.id());
        } else if (entry instanceof OrganisationRecord) {
            return organisation(entry.id());
        } else if (entry instanceof AgreementRecord) {
            return agreement(entry.id());
        } else if (entry instanceof PlaceRecord) {
            return place(entry.id());
        }
        return source(entry.id());
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

    /** The list of events, filtered by one parameter. */
    public static String events(String parameter, String value) {
        return "/v1/events?" + parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
