package org.tumen.dataset.names;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tumen.dataset.EntryRecord;
import org.tumen.dataset.NamedRecord;
import org.tumen.dataset.SourceRecord;
import org.tumen.model.Nearest;
import org.tumen.text.Token;

/** Resolves ids and names of entries by the forms that they list, and by patterns. Names are indexed on first use. */
final class NameForms implements NameResolver {

    /** Longer texts are no names, but would take long to compare with patterns. */
    private static final int MAX_PATTERN_WORDS = 60;

    private final Collection<? extends EntryRecord> entries;
    private final Supplier<Patterns> patterns;
    private final Set<String> ids = new TreeSet<>();
    private final Map<String, String> renamed = new HashMap<>();
    private Index index;

    /**
     * @param patterns called on first use
     */
    NameForms(Collection<? extends EntryRecord> entries, Supplier<Patterns> patterns) {
        this.entries = entries;
        this.patterns = patterns;
        entries.forEach(entry -> {
            ids.add(entry.id());
            entry.formerIds().forEach(former -> renamed.put(former, entry.id()));
        });
    }

    @Override
    public Set<String> find(String text) {
        if (ids.contains(text)) {
            return Set.of(text);
        }
        return renamedTo(text).map(Set::of).orElseGet(() -> index().find(text));
    }

    @Override
    public Set<String> findName(List<String> words) {
        return index().findName(Words.of(words));
    }

    @Override
    public Optional<String> renamedTo(String formerId) {
        return Optional.ofNullable(renamed.get(formerId));
    }

    @Override
    public Optional<String> nearest(String misspelt) {
        return index().nearest(misspelt).map(Spelling::id);
    }

    @Override
    public Optional<String> nearestForm(String misspelt) {
        return index().nearest(misspelt).map(Spelling::text);
    }

    private synchronized Index index() {
        if (index == null) {
            index = new Index(entries, patterns.get());
        }
        return index;
    }

    /** What to suggest: a text, and the id that it means. */
    private record Spelling(String text, String id) {}

    private static final class Index {

        private final Map<String, Set<String>> forms = new HashMap<>();
        private final Map<String, Spelling> spellings = new HashMap<>();
        private final Patterns patterns;

        Index(Collection<? extends EntryRecord> entries, Patterns patterns) {
            this.patterns = patterns;
            patterns.spellings().forEach((form, id) -> spellings.put(Token.fold(form), new Spelling(form, id)));
            entries.forEach(entry -> forms(entry).forEach(form -> add(form, entry.id())));
            entries.forEach(entry -> spellings.put(Token.fold(entry.id()), new Spelling(name(entry), entry.id())));
        }

        Set<String> find(String text) {
            var found = new TreeSet<>(findName(Words.of(text)));
            found.addAll(forms.getOrDefault(Token.fold(text), Set.of()));
            return found;
        }

        Set<String> findName(List<String> words) {
            var found = new TreeSet<>(forms.getOrDefault(Words.key(words), Set.of()));
            if (!words.isEmpty() && words.size() <= MAX_PATTERN_WORDS) {
                found.addAll(patterns.find(words));
            }
            return found;
        }

        Optional<Spelling> nearest(String misspelt) {
            return Nearest.to(Token.fold(misspelt), spellings.keySet()).map(spellings::get);
        }

        /** Spaces are ignored in two ways: before and after words are reduced to their stems. */
        private void add(String form, String id) {
            var folded = Token.fold(form);
            if (!folded.isEmpty()) {
                Stream.of(folded, Words.key(form))
                        .forEach(key -> forms.computeIfAbsent(key, any -> new TreeSet<>())
                                .add(id));
                spellings.merge(
                        folded,
                        new Spelling(form, id),
                        (one, other) -> one.id().compareTo(other.id()) <= 0 ? one : other);
            }
        }

        private static Stream<String> forms(EntryRecord entry) {
            if (entry instanceof NamedRecord named) {
                return named.forms().stream();
            }
            return entry instanceof SourceRecord source
                    ? Stream.of(source.title().en(), source.title().original())
                    : Stream.empty();
        }

        private static String name(EntryRecord entry) {
            return forms(entry).findFirst().orElse(entry.id());
        }
    }
}
