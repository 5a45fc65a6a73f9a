package org.tumen.dataset.check;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Country codes exist in ISO 3166-1, language codes in ISO 639-1. */
final class CodeCheck implements Checker.Check {

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final Violations violations;

    CodeCheck(Violations violations) {
        this.violations = violations;
    }

    @Override
    public void entry(JsonValue entry) {
        entry.select("country").forEach(code -> known(code, COUNTRIES, "country of ISO 3166-1 alpha-2"));
        Stream.of("language", "originalLanguage", "nativeName/language")
                .flatMap(entry::select)
                .forEach(code -> known(code, LANGUAGES, "language of ISO 639-1"));
    }

    private void known(JsonValue code, Set<String> codes, String what) {
        code.text()
                .filter(text -> !codes.contains(text))
                .ifPresent(text -> violations.add(code, "“%s” is not a %s", text, what));
    }
}
