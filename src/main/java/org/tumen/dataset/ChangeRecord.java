package org.tumen.dataset;

import java.util.List;
import org.tumen.model.ChangeKind;
import org.tumen.model.EntryKind;
import org.tumen.model.LocalizedText;

/**
 * What a release did to an entry.
 *
 * @param id of the entry; of one that was renamed, the id that it had
 * @param release version of the release
 * @param fields the fields that differ from the release before; empty unless the entry changed
 * @param formerId the id in the release before, if this release renamed it to {@code id}
 * @param currentId the id that {@code id} was renamed to
 * @param reason why it was withdrawn
 */
public record ChangeRecord(
        EntryKind kind,
        String id,
        String release,
        ChangeKind change,
        List<String> fields,
        String formerId,
        String currentId,
        LocalizedText reason) {}
