package org.tumen.dataset.names;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tumen.dataset.EntryRecord;
import org.tumen.dataset.EventRecords;

/** Finds entries by id, by an id they had before, or by any form of their name in any script. */
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

    /** The ids that the text may mean: none, one, or several if a form is shared. An exact id comes before any form. */
    Set<String> find(String text);

    /** The present id of an entry that was renamed. */
    Optional<String> renamedTo(String formerId);

    /** The id that a misspelt id or name most probably meant. */
    Optional<String> nearest(String misspelt);

    /**
     * What two spellings of a name have in common: compatibility forms (NFKC), case, spaces, punctuation, accents and
     * long-vowel marks make no difference.
     */
    static String fold(String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        var bare = NameForms.IGNORED.matcher(decomposed).replaceAll("");
        return Normalizer.normalize(bare, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
