package org.tumen.dataset.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** The content of {@code history.json} as the check and the command see it, with plain texts for versions and codes. */
record HistoryFile(List<Release> releases, List<Change> changes) {

    record Release(String version, String released) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Change(
            String kind,
            String id,
            String release,
            String change,
            List<String> fields,
            String formerId,
            String currentId,
            SortedMap<String, String> reason) {

        /** Whether both say the same of the same entry; the reason is the curators' own. */
        boolean isSame(Change other) {
            return without().equals(other.without());
        }

        Change because(SortedMap<String, String> why) {
            return new Change(kind, id, release, change, fields, formerId, currentId, why);
        }

        private Change without() {
            return new Change(
                    kind, id, release, change, fields == null ? List.of() : fields, formerId, currentId, null);
        }
    }

    static HistoryFile first(Release release) {
        return new HistoryFile(List.of(release), List.of());
    }

    /** The version of the last release before the current one; null if there is none. */
    String versionBefore(Release current) {
        return releases.stream()
                .map(Release::version)
                .filter(version -> !version.equals(current.version()))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    /** The history up to and with the current release, with the reasons that curators have given. */
    HistoryFile with(Release current, List<Change> now) {
        var all = new ArrayList<>(
                changes.stream().filter(change -> !isOf(change, current)).toList());
        now.stream()
                .map(change -> recorded(change)
                        .map(old -> change.because(old.reason()))
                        .orElse(change))
                .forEach(all::add);
        var before = new ArrayList<>(releases.stream()
                .filter(release -> !release.version().equals(current.version()))
                .toList());
        before.add(current);
        return new HistoryFile(before, all);
    }

    private Optional<Change> recorded(Change change) {
        return changes.stream().filter(change::isSame).findFirst();
    }

    private static boolean isOf(Change change, Release release) {
        return release.version().equals(change.release());
    }
}
