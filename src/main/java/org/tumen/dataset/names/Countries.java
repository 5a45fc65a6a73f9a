package org.tumen.dataset.names;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tumen.model.Nearest;

/**
 * All countries of ISO 3166-1, by their codes in any case, by their names in Unicode's CLDR, and by those in the table of states.
 * Loaded on first use, since the names of CLDR take a while.
 */
public final class Countries {

    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.JAPANESE, Locale.KOREAN, Locale.CHINESE, Locale.forLanguageTag("ru"));

    private static final Map<String, Set<String>> CODES = new HashMap<>();

    static {
        for (var code : Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2)) {
            var country = new Locale.Builder().setRegion(code).build();
            Stream.concat(
                            Stream.of(code, country.getISO3Country()),
                            LANGUAGES.stream().map(country::getDisplayCountry))
                    .forEach(name -> put(name, code));
        }
        States.rows().forEach(row -> row.names().forEach(name -> put(name, row.country())));
    }

    private Countries() {}

    /** The alpha-2 codes of the countries that a text can mean. */
    public static Set<String> codes(String text) {
        return CODES.getOrDefault(Words.key(text), Set.of());
    }

    /** The code of the country whose name is nearest to a misspelt one. */
    public static Optional<String> nearest(String misspelt) {
        return Nearest.to(Words.key(misspelt), CODES.keySet())
                .map(CODES::get)
                .filter(codes -> codes.size() == 1)
                .map(codes -> codes.iterator().next());
    }

    private static void put(String name, String code) {
        CODES.computeIfAbsent(Words.key(name), key -> new TreeSet<>()).add(code);
    }
}
