package org.tumen.api.v1;

import jakarta.ws.rs.BeanParam;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.tumen.api.http.parameter.InvalidValueException;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.api.v1.format.Format;
import org.tumen.model.Language;
import org.tumen.model.Vocabulary;
import org.tumen.store.EntryRepository.Order;

/** The query parameters of every list: which part of it, in which order, language and format. */
public record Paging(
        @RestQuery String limit,
        @RestQuery String cursor,
        @RestQuery String sort,
        @RestQuery String lang,
        @RestQuery String format,
        @RestQuery String all,
        @BeanParam CsvParameters csv) {

    public static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 500;
    private static final String ALL_LANGUAGES = "all";

    private static final Order BY_POSITION = new Order(Order.Key.POSITION, false);
    private static final Order BY_CHANGE = new Order(Order.Key.CHANGED, false);
    private static final Order BY_LATEST_CHANGE = new Order(Order.Key.LATEST, false);

    /** The languages of texts, the one of what has a single language first. */
    Set<Language> languages(ParameterReader reader) {
        var words = Stream.concat(Arrays.stream(Language.values()).map(Language::code), Stream.of(ALL_LANGUAGES))
                .toList();
        var word = reader.one("lang", lang, Language.EN.code(), text -> {
            if (!words.contains(text)) {
                throw InvalidValueException.notOneOf(text, words);
            }
            return text;
        });
        return Vocabulary.find(Language.class, word).map(EnumSet::of).orElse(EnumSet.allOf(Language.class));
    }

    /**
     * Refuses all languages in a format that has one.
     *
     * @param chosen the format; null if unknown
     */
    void checkLanguages(ParameterReader reader, Format chosen) {
        if (ALL_LANGUAGES.equals(lang) && chosen != null && chosen.inOneLanguage()) {
            var one = new InvalidValueException("goes with formats in both languages only", List.of("en", "ja"), null);
            reader.refuse("lang", lang, one);
        }
    }

    /**
     * By date, where undated entries come last in either direction, by relevance or by change.
     */
    Order byDate(ParameterReader reader) {
        return reader.one("sort", sort, BY_POSITION, text -> switch (text) {
            case "date" -> BY_POSITION;
            case "-date" -> new Order(Order.Key.NEWEST, false);
            case "relevance" -> new Order(Order.Key.RELEVANCE, false);
            case "changed" -> BY_CHANGE;
            case "-changed" -> BY_LATEST_CHANGE;
            default ->
                throw InvalidValueException.notOneOf(
                        text, List.of("date", "-date", "relevance", "changed", "-changed"));
        });
    }

    Order byIdOrName(ParameterReader reader, Language language) {
        var name = language == Language.JA ? Order.Key.NAME_JA : Order.Key.NAME_EN;
        return reader.one("sort", sort, BY_POSITION, text -> switch (text) {
            case "id" -> BY_POSITION;
            case "-id" -> new Order(Order.Key.POSITION, true);
            case "name" -> new Order(name, false);
            case "-name" -> new Order(name, true);
            case "changed" -> BY_CHANGE;
            case "-changed" -> BY_LATEST_CHANGE;
            default ->
                throw InvalidValueException.notOneOf(
                        text, List.of("id", "-id", "name", "-name", "changed", "-changed"));
        });
    }

    /** Changes: the latest release first. */
    Order byRelease(ParameterReader reader) {
        return reader.one("sort", sort, BY_POSITION, text -> switch (text) {
            case "-release" -> BY_POSITION;
            case "release" -> new Order(Order.Key.POSITION, true);
            default -> throw InvalidValueException.notOneOf(text, List.of("release", "-release"));
        });
    }

    int limit(ParameterReader reader) {
        return reader.one("limit", limit, DEFAULT_LIMIT, text -> ParameterValues.integer(text, 1, MAX_LIMIT));
    }

    /**
     * The rank that the page begins after.
     *
     * @param query that the cursor must belong to
     */
    int after(ParameterReader reader, Cursors cursors, Supplier<String> query, Order order) {
        return reader.one("cursor", cursor, order.start(), text -> cursors.rank(text, query.get(), order.start()));
    }

    /**
     * Whether the response is the whole list.
     *
     * @param available the formats of the list
     * @param chosen one of them; null if unknown
     */
    boolean whole(ParameterReader reader, List<Format> available, Format chosen) {
        return reader.one("all", all, false, flag(() -> {
            if (chosen != null && !chosen.streams()) {
                var streamed = available.stream()
                        .filter(Format::streams)
                        .map(Format::name)
                        .sorted();
                throw new InvalidValueException(
                        "can be had with %s only".formatted(streamed.collect(Collectors.joining(" and "))),
                        List.of("false"),
                        null);
            }
            if (limit != null || cursor != null && !cursor.equals(Cursors.START)) {
                throw new InvalidValueException("goes with neither limit nor cursor", List.of("false"), null);
            }
        }));
    }

    /**
     * Reads {@code true} or {@code false}.
     *
     * @param check throws {@link InvalidValueException} if true is impossible
     */
    private static Function<String, Boolean> flag(Runnable check) {
        return text -> {
            var value = ParameterValues.truth(text);
            if (value) {
                check.run();
            }
            return value;
        };
    }
}
