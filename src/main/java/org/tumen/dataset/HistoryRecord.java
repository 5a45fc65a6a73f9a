package org.tumen.dataset;

import java.util.List;

/**
 * The file {@code history.json}.
 *
 * @param releases oldest first; the last is the one that the files hold
 * @param changes what each release but the first did to entries, in the order of releases, kinds and ids
 */
public record HistoryRecord(List<Release> releases, List<ChangeRecord> changes) {}
