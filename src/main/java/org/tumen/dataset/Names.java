package org.tumen.dataset;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tumen.model.Nearest;

/** Finds entries by id, by an id they had before, or by any form of their name in any script. */
public final class Names {

    /** Kana with and without a voicing mark (U+3099, U+309A) are different letters, not one letter with an accent. */
    private static final Pattern IGNORED = Pattern.compile("[\\s\\p{P}\\p{Mn}ー&&[^\\u3099\\u309A]]+");

    private final Set<String> ids = new TreeSet<>();
    private final Map<String, String> renamed = new HashMap<>();
    private final Map<String, Set<String>> forms = new HashMap<>();

    /** What a misspelt word may have meant: the folded ids and forms, each with one id. */
    private final Map<String, String> spellings = new HashMap<>();

    private Names(Stream<? extends EntryRecord> entries) {
        entries.forEach(entry -> {
            ids.add(entry.id());
            entry.formerIds().forEach(former -> renamed.put(former, entry.id()));
            if (entry instanceof NamedRecord named) {
                named.forms()
                        .forEach(form -> forms.computeIfAbsent(fold(form), folded -> new TreeSet<>())
                                .add(entry.id()));
            }
        });
        forms.forEach((form, meant) -> spellings.put(form, meant.iterator().next()));
        ids.forEach(id -> spellings.put(fold(id), id));
    }

    public static Names of(Collection<? extends EntryRecord> entries) {
        return new Names(entries.stream());
    }

    public static Names of(Stream<? extends EntryRecord> entries) {
        return new Names(entries);
    }

    /** The ids that the text may mean: none, one, or several if a form is shared. An exact id comes before any form. */
    public Set<String> find(String text) {
        if (ids.contains(text)) {
            return Set.of(text);
        }
        return renamedTo(text).map(Set::of).orElseGet(() -> forms.getOrDefault(fold(text), Set.of()));
    }

    /** The present id of an entry that was renamed. */
    public Optional<String> renamedTo(String formerId) {
        return Optional.ofNullable(renamed.get(formerId));
    }

    /** The id that a misspelt id or name most probably meant. */
    public Optional<String> nearest(String misspelt) {
        return Nearest.to(fold(misspelt), spellings.keySet()).map(spellings::get);
    }

    /**
     * What two spellings of a name have in common: compatibility forms (NFKC), case, spaces, punctuation, accents and
     * long-vowel marks make no difference.
     */
    public static String fold(String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        var bare = IGNORED.matcher(decomposed).replaceAll("");
        return Normalizer.normalize(bare, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
