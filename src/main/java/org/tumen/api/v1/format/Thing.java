package org.tumen.api.v1.format;

import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON-LD node; null values and empty lists are left out. */
final class Thing extends LinkedHashMap<String, Object> {

    private static final long serialVersionUID = 1L;

    /** The context of all nodes, inline so that clients need not fetch one. */
    static final Map<String, Object> CONTEXT = context();

    Thing(URI id, String type) {
        with("@id", id).with("@type", type);
    }

    Thing with(String property, Object value) {
        if (value != null && !(value instanceof Collection<?> list && list.isEmpty())) {
            put(property, value);
        }
        return this;
    }

    private static Map<String, Object> context() {
        var context = new LinkedHashMap<String, Object>();
        context.put("@version", 1.1);
        context.put("@vocab", "https://schema.org/");
        for (var text : List.of("name", "description", "abstract", "roleName", "headline", "alternativeHeadline")) {
            context.put(text, Map.of("@container", "@language"));
        }
        for (var url : List.of("additionalType", "url", "isBasedOn")) {
            context.put(url, Map.of("@type", "@id"));
        }
        for (var date : List.of("startDate", "endDate")) {
            context.put(date, Map.of("@type", "Date"));
        }
        context.put("itemListElement", Map.of("@container", "@list"));
        context.put("hadPrimarySource", Map.of("@id", "http://www.w3.org/ns/prov#hadPrimarySource"));
        context.put("date", term("http://purl.org/dc/terms/date", "http://id.loc.gov/datatypes/edtf/EDTF"));
        return context;
    }

    private static Map<String, Object> term(String id, String type) {
        var term = new LinkedHashMap<String, Object>();
        term.put("@id", id);
        term.put("@type", type);
        return term;
    }
}
