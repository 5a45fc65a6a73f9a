package org.tumen.dataset.names;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tumen.dataset.EntryRecord;
import org.tumen.dataset.EventRecords;

/** Resolves an id, a former id, or any form of a name in any script to ids. */
public sealed interface NameResolver permits EventIds, NameForms {

    /** By the forms that the entries list. */
    static NameResolver of(Collection<? extends EntryRecord> entries) {
        return new NameForms(entries, () -> Patterns.NONE);
    }

    static NameResolver of(EventRecords events) {
        return new EventIds(events.headers());
    }

    /**
     * The ids that a text can mean: none, one, or several if entries share a form. An exact id takes precedence over
     * forms.
     */
    Set<String> find(String text);

    /**
     * The ids that words can mean as a name, ids themselves not among them.
     *
     * @param words the stems of a text's tokens
     */
    Set<String> findName(List<String> words);

    /** The current id for a former one. */
    Optional<String> renamedTo(String formerId);

    /** The id whose spelling or name is nearest to a misspelt one. */
    Optional<String> nearest(String misspelt);

    /** The form of a name that is nearest to a misspelt one, as it is listed. */
    Optional<String> nearestForm(String misspelt);
}
