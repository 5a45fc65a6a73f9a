package org.tumen.model;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The wordings of all terms, from one resource bundle for each language; loaded at the first use. */
final class Wordings {

    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);
    private static final ResourceBundle JAPANESE = bundle(Locale.JAPANESE);

    private static final Pattern SEPARATOR = Pattern.compile(", ");

    private static final Map<Term, Term.Wording> WORDINGS = new ConcurrentHashMap<>();

    private Wordings() {}

    /** @throws MissingResourceException if a text is missing or empty in either language */
    static Term.Wording of(Term term) {
        return WORDINGS.computeIfAbsent(term, Wordings::read);
    }

    private static Term.Wording read(Term term) {
        var key = Vocabulary.idOf(term.getDeclaringClass()) + "." + term.code();
        var altLabels = Stream.of(ENGLISH, JAPANESE)
                .filter(bundle -> bundle.containsKey(key + ".altLabels"))
                .flatMap(bundle -> SEPARATOR.splitAsStream(bundle.getString(key + ".altLabels")))
                .toList();
        return new Term.Wording(localized(key + ".label"), localized(key + ".definition"), altLabels);
    }

    private static LocalizedText localized(String key) {
        return new LocalizedText(text(ENGLISH, key), text(JAPANESE, key));
    }

    static String text(ResourceBundle bundle, String key) {
        if (!bundle.containsKey(key) || bundle.getString(key).isBlank()) {
            throw new MissingResourceException(
                    "no text for %s in %s_%s".formatted(key, bundle.getBaseBundleName(), bundle.getLocale()),
                    bundle.getClass().getName(),
                    key);
        }
        return bundle.getString(key);
    }

    /** Does not fall back to the bundle of the default locale. */
    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "org.tumen.model.vocabularies", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
