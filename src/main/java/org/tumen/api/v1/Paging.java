package org.tumen.api.v1;

import jakarta.ws.rs.BeanParam;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.model.Language;
import org.tumen.store.EntryRepository.Order;

/** Which part of a list is asked for, and in which order. */
record Paging(
        @RestQuery String limit,
        @RestQuery String cursor,
        @RestQuery String sort,
        @RestQuery String lang,
        @BeanParam FormatParameters format) {

    static final int DEFAULT_LIMIT = 50;
    static final int MOST = 500;

    int limit(ParameterReader reader) {
        return reader.one("limit", limit, DEFAULT_LIMIT, text -> ParameterValues.integer(text, 1, MOST));
    }

    boolean asksForAPart() {
        return limit != null || cursor != null && !cursor.equals(Cursors.START);
    }

    /** By date; what is undated comes last either way. */
    Order byDate(ParameterReader reader) {
        language(reader);
        return reader.one("sort", sort, new Order(Order.Key.POSITION, false), text -> switch (text) {
            case "date" -> new Order(Order.Key.POSITION, false);
            case "-date" -> new Order(Order.Key.NEWEST, false);
            default -> throw ParameterValues.notOneOf(text, List.of("date", "-date"));
        });
    }

    /** By id, or by name in the language that {@code lang} says. */
    Order byIdOrName(ParameterReader reader) {
        var name = language(reader) == Language.JA ? Order.Key.NAME_JA : Order.Key.NAME_EN;
        return reader.one("sort", sort, new Order(Order.Key.POSITION, false), text -> switch (text) {
            case "id" -> new Order(Order.Key.POSITION, false);
            case "-id" -> new Order(Order.Key.POSITION, true);
            case "name" -> new Order(name, false);
            case "-name" -> new Order(name, true);
            default -> throw ParameterValues.notOneOf(text, List.of("id", "-id", "name", "-name"));
        });
    }

    private Language language(ParameterReader reader) {
        return reader.one("lang", lang, Language.EN, text -> ParameterValues.term(Language.class, text));
    }
}
