package org.tumen.dataset.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tumen.dataset.EntryRecord;
import org.tumen.dataset.NamedRecord;
import org.tumen.model.Nearest;

/** Resolves ids and names of entries with an index of all forms. */
final class NameForms implements NameResolver {

    /**
     * Characters ignored in names. Voicing marks of kana (U+3099, U+309A) are not: they make different letters, not
     * accents.
     */
    static final Pattern IGNORED = Pattern.compile("[\\s\\p{P}\\p{Mn}ー&&[^\\u3099\\u309A]]+");

    private final Set<String> ids = new TreeSet<>();
    private final Map<String, String> renamed = new HashMap<>();
    private final Map<String, Set<String>> forms = new HashMap<>();

    /** Candidates for suggestions: folded ids and forms, each mapped to one id. */
    private final Map<String, String> spellings = new HashMap<>();

    NameForms(Stream<? extends EntryRecord> entries) {
        entries.forEach(entry -> {
            ids.add(entry.id());
            entry.formerIds().forEach(former -> renamed.put(former, entry.id()));
            if (entry instanceof NamedRecord named) {
                named.forms()
                        .forEach(form -> forms.computeIfAbsent(NameResolver.fold(form), folded -> new TreeSet<>())
                                .add(entry.id()));
            }
        });
        forms.forEach((form, sharing) -> spellings.put(form, sharing.iterator().next()));
        ids.forEach(id -> spellings.put(NameResolver.fold(id), id));
    }

    @Override
    public Set<String> find(String text) {
        if (ids.contains(text)) {
            return Set.of(text);
        }
        return renamedTo(text).map(Set::of).orElseGet(() -> forms.getOrDefault(NameResolver.fold(text), Set.of()));
    }

    @Override
    public Optional<String> renamedTo(String formerId) {
        return Optional.ofNullable(renamed.get(formerId));
    }

    @Override
    public Optional<String> nearest(String misspelt) {
        return Nearest.to(NameResolver.fold(misspelt), spellings.keySet()).map(spellings::get);
    }
}
