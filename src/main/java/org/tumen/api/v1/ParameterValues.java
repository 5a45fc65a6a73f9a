package org.tumen.api.v1;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tumen.api.http.parameter.InvalidValueException;
import org.tumen.dataset.names.Countries;
import org.tumen.model.BoundingBox;
import org.tumen.model.EventType;
import org.tumen.model.EventTypeGroup;
import org.tumen.model.Nearest;
import org.tumen.model.Term;
import org.tumen.model.Vocabulary;
import org.tumen.search.QueryTerms;
import org.tumen.text.Token;

/** Parses parameter values; what is invalid throws {@link InvalidValueException} with what is allowed. */
public final class ParameterValues {

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Pattern INTEGER = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final int LONGEST_SEARCH = 200;

    private ParameterValues() {}

    /** {@code west,south,east,north} in degrees. */
    static BoundingBox box(String text) {
        try {
            return BoundingBox.parse(text);
        } catch (IllegalArgumentException e) {
            throw new InvalidValueException(
                    "is no bounding box: " + e.getMessage(),
                    List.of("west,south,east,north in degrees: south and north from -90 to 90, south not above north;"
                            + " west and east beyond 180 are folded"),
                    null);
        }
    }

    /** The ISO 3166-1 alpha-2 code of a country, by any code or name of it. */
    static String country(String text) {
        var meant = COUNTRIES.contains(text) ? Set.of(text) : Countries.codes(text);
        if (meant.size() > 1) {
            throw new InvalidValueException(
                    "may mean any of " + String.join(", ", meant) + "; say which", List.copyOf(meant), null);
        }
        return meant.stream()
                .findFirst()
                .orElseThrow(() -> new InvalidValueException(
                        "is neither a code nor a name of a country",
                        List.of("ISO 3166-1 alpha-2, such as RU or KP", "any form of a country's name"),
                        Countries.nearest(text).orElse(null)));
    }

    static String language(String code) {
        if (!LANGUAGES.contains(code)) {
            throw new InvalidValueException("is no language code", List.of("ISO 639-1, such as ja or ko"), null);
        }
        return code;
    }

    static int integer(String text, int least, int most) {
        if (INTEGER.matcher(text).matches()) {
            var value = Integer.parseInt(text);
            if (value >= least && value <= most) {
                return value;
            }
        }
        throw new InvalidValueException(
                "is not a whole number from %d to %d".formatted(least, most),
                List.of("%d to %d".formatted(least, most)),
                null);
    }

    public static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw InvalidValueException.notOneOf(text, List.of("true", "false"));
        };
    }

    /** Part of a name, folded like the indexed forms of names. */
    static String partOfName(String text) {
        var folded = Token.fold(text);
        if (folded.isEmpty()) {
            throw new InvalidValueException("has neither letters nor digits", List.of("part of a name"), null);
        }
        return folded;
    }

    /** The terms of a full-text query. A character that stands for several, such as ㍿, counts as these. */
    static QueryTerms words(String text) {
        requireShort(text.codePointCount(0, text.length()));
        var words = QueryTerms.of(text);
        requireShort(words.tokenCount());
        if (words.isEmpty()) {
            throw new InvalidValueException(
                    "has neither letters nor digits", List.of("words, or the beginning of one"), null);
        }
        return words;
    }

    private static void requireShort(int characters) {
        if (characters > LONGEST_SEARCH) {
            throw new InvalidValueException(
                    "is longer than %d characters".formatted(LONGEST_SEARCH),
                    List.of("up to %d characters".formatted(LONGEST_SEARCH)),
                    null);
        }
    }

    /** The code of an event type, or of a group of types. */
    static String typeOrGroup(String code) {
        if (EventTypeGroup.typesOf(code).isEmpty()) {
            throw unknown(code, EventType.values(), EventTypeGroup.values());
        }
        return code;
    }

    /** A term of a vocabulary. */
    public static <T extends Enum<T> & Term> T term(Class<T> type, String code) {
        return Vocabulary.find(type, code).orElseThrow(() -> unknown(code, type.getEnumConstants()));
    }

    /** The nearest is the term of which the text is nearest to the code, the label or another word for it. */
    private static InvalidValueException unknown(String text, Term[]... vocabularies) {
        var terms = Arrays.stream(vocabularies).flatMap(Arrays::stream).toList();
        var words = new LinkedHashMap<String, String>();
        for (var term : terms) {
            var wording = term.wording();
            Stream.concat(
                            Stream.of(
                                    term.code(),
                                    wording.label().en(),
                                    wording.label().ja()),
                            wording.altLabels().stream())
                    .forEach(word -> words.putIfAbsent(Token.fold(word), term.code()));
        }
        var folded = Token.fold(text);
        var nearest = Nearest.to(folded, words.keySet()).map(words::get).orElse(words.get(folded));
        var codes = terms.stream().map(Term::code).toList();
        return new InvalidValueException("is not one of " + String.join(", ", codes), codes, nearest);
    }
}
