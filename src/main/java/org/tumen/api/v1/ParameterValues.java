package org.tumen.api.v1;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tumen.api.http.parameter.InvalidValueException;
import org.tumen.dataset.names.NameResolver;
import org.tumen.model.BoundingBox;
import org.tumen.model.Nearest;
import org.tumen.model.Period;
import org.tumen.model.Term;
import org.tumen.model.Vocabulary;
import org.tumen.search.QueryTerms;

/** What parameters can be: each method reads a value or refuses it, saying what is allowed. */
public final class ParameterValues {

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Pattern INTEGER = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final int LONGEST_SEARCH = 200;
    private static final List<String> DATES = List.of("YYYY-MM-DD", "YYYY-MM", "YYYY");

    private ParameterValues() {}

    /** A whole day, month or year, or {@code from/to} with {@code ..} for an open end. */
    static Period period(String text) {
        try {
            return Period.parse(text);
        } catch (IllegalArgumentException e) {
            throw new InvalidValueException(
                    "is no period: " + e.getMessage(),
                    List.of("YYYY-MM-DD", "YYYY-MM", "YYYY", "from/to", "../to", "from/.."),
                    null);
        }
    }

    /** A whole day, month or year. */
    static Period whole(String text) {
        try {
            return Period.whole(text);
        } catch (IllegalArgumentException e) {
            throw new InvalidValueException("is not a calendar day, month or year", DATES, null);
        }
    }

    /** The longest unit that begins when a day, month or year does: they are the same as a beginning. */
    static Period beginning(String text) {
        var first = whole(text).first();
        return longest(first, unit -> unit.first().equals(first));
    }

    /** The longest unit that ends when a day, month or year does. */
    static Period end(String text) {
        var last = whole(text).last();
        return longest(last, unit -> unit.last().equals(last));
    }

    private static Period longest(LocalDate day, Predicate<Period> fits) {
        return Stream.of("YYYY", "YYYY-MM", "YYYY-MM-DD")
                .map(unit -> Period.whole(day.toString().substring(0, unit.length())))
                .filter(fits)
                .findFirst()
                .orElseThrow();
    }

    static LocalDate day(String text) {
        try {
            var period = Period.whole(text);
            if (period.first().equals(period.last())) {
                return period.first();
            }
        } catch (IllegalArgumentException e) {
            // Refused below, like a month or a year.
        }
        throw new InvalidValueException("is not a calendar day", DATES.subList(0, 1), null);
    }

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

    static String country(String code) {
        if (!COUNTRIES.contains(code)) {
            throw new InvalidValueException(
                    "is no country code", List.of("ISO 3166-1 alpha-2, such as RU or KP"), alpha2(code));
        }
        return code;
    }

    /** The code that another spelling of it means, or null: lower case, or ISO 3166-1 alpha-3. */
    private static String alpha2(String code) {
        var upper = code.toUpperCase(Locale.ROOT);
        return COUNTRIES.stream()
                .filter(known -> known.equals(upper)
                        || new Locale("", known).getISO3Country().equals(upper))
                .findFirst()
                .orElse(null);
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
            default -> throw notOneOf(text, List.of("true", "false"));
        };
    }

    /** Part of a name, folded as the forms of names are. */
    static String partOfName(String text) {
        var folded = NameResolver.fold(text);
        if (folded.isEmpty()) {
            throw new InvalidValueException("has neither letters nor digits", List.of("part of a name"), null);
        }
        return folded;
    }

    /** Words to search for. */
    static QueryTerms words(String text) {
        if (text.codePointCount(0, text.length()) > LONGEST_SEARCH) {
            throw new InvalidValueException(
                    "is longer than %d characters".formatted(LONGEST_SEARCH),
                    List.of("up to %d characters".formatted(LONGEST_SEARCH)),
                    null);
        }
        var words = QueryTerms.of(text);
        if (words.isEmpty()) {
            throw new InvalidValueException(
                    "has neither letters nor digits", List.of("words, or the beginning of one"), null);
        }
        return words;
    }

    /** A word of a closed list. */
    public static <T extends Enum<T> & Term> T term(Class<T> type, String code) {
        return Vocabulary.find(type, code)
                .orElseThrow(() -> notOneOf(
                        code,
                        Arrays.stream(type.getEnumConstants()).map(Term::code).toList()));
    }

    /** Refuses what is not in a list. */
    static InvalidValueException notOneOf(String value, List<String> allowed) {
        return new InvalidValueException(
                "is not one of " + String.join(", ", allowed),
                allowed,
                Nearest.to(value, allowed).orElse(null));
    }

    /**
     * The id that an id or any form of a name means.
     *
     * @param where the path that lists what there is
     */
    static String id(NameResolver names, String where, String text) {
        var meant = names.find(text);
        if (meant.size() > 1) {
            throw new InvalidValueException(
                    "may mean any of " + String.join(", ", meant) + "; say which", List.copyOf(meant), null);
        }
        return meant.stream()
                .findFirst()
                .orElseThrow(() -> new InvalidValueException(
                        "is neither an id nor a form of a name that we know",
                        List.of("an id listed by " + where, "any form of its name"),
                        names.nearest(text).orElse(null)));
    }
}
