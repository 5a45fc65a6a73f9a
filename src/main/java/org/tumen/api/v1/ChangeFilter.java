package org.tumen.api.v1;

import java.util.Set;
import org.tumen.dataset.ChangeRecord;
import org.tumen.dataset.History;
import org.tumen.model.ChangeKind;
import org.tumen.model.EntryKind;

/**
 * Selects changes. Empty sets select all.
 *
 * @param since index of the release after which they were made
 */
record ChangeFilter(int since, Set<EntryKind> kinds, Set<ChangeKind> changes, Set<String> ids) {

    boolean matches(ChangeRecord change, History history) {
        return history.indexOf(change.release()) > since
                && (kinds.isEmpty() || kinds.contains(change.kind()))
                && (changes.isEmpty() || changes.contains(change.change()))
                && (ids.isEmpty() || ids.contains(change.id()));
    }
}
