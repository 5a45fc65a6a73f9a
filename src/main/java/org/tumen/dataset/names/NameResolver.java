package org.tumen.dataset.names;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tumen.dataset.EntryRecord;
import org.tumen.dataset.EventRecords;

/** Resolves an id, a former id, or any form of a name in any script to ids. */
public sealed interface NameResolver permits EventIds, NameForms {

    static NameResolver of(Collection<? extends EntryRecord> entries) {
        return of(entries.stream());
    }

    static NameResolver of(Stream<? extends EntryRecord> entries) {
        return new NameForms(entries);
    }

    static NameResolver of(EventRecords events) {
        return new EventIds(events.headers());
    }

    /**
     * The ids that a text can mean: none, one, or several if entries share a form. An exact id takes precedence over
     * forms.
     */
    Set<String> find(String text);

    /** The current id for a former one. */
    Optional<String> renamedTo(String formerId);

    /** The id whose spelling or name is nearest to a misspelt one. */
    Optional<String> nearest(String misspelt);

    /**
     * Folds a name for comparison: ignores case, spaces, punctuation, accents, long-vowel marks and differences that
     * NFKC removes.
     */
    static String fold(String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        var bare = NameForms.IGNORED.matcher(decomposed).replaceAll("");
        return Normalizer.normalize(bare, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
