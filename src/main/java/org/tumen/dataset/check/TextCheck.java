package org.tumen.dataset.check;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.tumen.dataset.DatasetFile;

/**
 * Texts are in NFC, trimmed and without control characters; Japanese texts are Japanese; forms of a name are unique.
 */
final class TextCheck implements Checker.Check {

    /** A text with neither kanji nor kana; the schema reports an empty one. */
    private static final Predicate<String> NO_JAPANESE =
            Pattern.compile("[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]+").asMatchPredicate();

    private final Violations violations;

    TextCheck(Violations violations) {
        this.violations = violations;
    }

    @Override
    public void begin(RawDataset rawDataset) {
        rawDataset.root(DatasetFile.DATASET).all().forEach(this::text);
    }

    @Override
    public void entry(JsonValue entry) {
        entry.all().forEach(this::text);
        uniqueForms(entry);
    }

    private void text(JsonValue value) {
        value.text().ifPresent(text -> {
            if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
                violations.add(value, "is not in Unicode normalisation form C");
            }
            if (!text.equals(text.strip())) {
                violations.add(value, "begins or ends with white space");
            }
            if (text.chars().anyMatch(Character::isISOControl)) {
                violations.add(value, "has a control character");
            }
        });
        if (value.has("ja") && value.has("en") && !isName(value)) {
            japanese(value.at("ja"), value.at("en"));
        }
    }

    /** A name may be the same in both languages. */
    private static boolean isName(JsonValue value) {
        return value.isNamed(Set.of("name"));
    }

    private void japanese(JsonValue ja, JsonValue en) {
        if (ja.text().isPresent() && ja.text().equals(en.text())) {
            violations.add(ja, "repeats the English text");
        } else if (ja.text().filter(NO_JAPANESE).isPresent()) {
            violations.add(ja, "has neither kanji nor kana");
        }
    }

    private void uniqueForms(JsonValue entry) {
        Set<String> seen = new HashSet<>();
        for (var list : new String[] {"printedForms", "otherForms"}) {
            entry.select(list + "/*")
                    .forEach(form -> form.text()
                            .filter(text -> !seen.add(text))
                            .ifPresent(text -> violations.add(form, "the form “%s” is listed twice", text)));
        }
    }
}
