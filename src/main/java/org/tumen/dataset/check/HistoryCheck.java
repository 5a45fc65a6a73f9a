package org.tumen.dataset.check;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import org.tumen.dataset.DatasetFile;
import org.tumen.dataset.History;
import org.tumen.model.ChangeKind;

/**
 * {@code history.json} says what the current release changed. A history without digests is trusted: it cannot be compared with
 * the entries.
 */
final class HistoryCheck {

    private static final String RUN = "; run the command “history”";

    private final Violations violations;

    HistoryCheck(Violations violations) {
        this.violations = violations;
    }

    void check(RawDataset rawDataset) {
        if (rawDataset.history().isMissingNode() || !canBeContinued(rawDataset)) {
            return;
        }
        var recorded = ReleaseHistory.recorded(rawDataset);
        releases(recorded.history(), ReleaseHistory.current(rawDataset));
        if (!rawDataset.digests().isMissingNode() && violations.none()) {
            compare(recorded, ReleaseHistory.of(rawDataset), rawDataset);
        }
        if (violations.none()) {
            reasons(recorded.history());
        }
    }

    /** Whether the files are valid, and have what the release before is known by. */
    boolean canBeContinued(RawDataset rawDataset) {
        validate(rawDataset.history(), History.FILE_NAME, "history.schema.json");
        validate(rawDataset.digests(), ReleaseHistory.DIGESTS, "digests.schema.json");
        if (!violations.none()
                || rawDataset.history().isMissingNode()
                || rawDataset.digests().isMissingNode()) {
            return violations.none();
        }
        var recorded = ReleaseHistory.recorded(rawDataset);
        var before = recorded.history().versionBefore(ReleaseHistory.current(rawDataset));
        if (before != null && !recorded.digests().containsKey(before)) {
            violations.add(
                    ReleaseHistory.DIGESTS,
                    JsonPointer.empty(),
                    "has no digests of release %s, without which it is not known what changed since",
                    before);
        }
        return violations.none();
    }

    private void validate(JsonNode root, String file, String schema) {
        if (!root.isMissingNode()) {
            SchemaCheck.schema(schema)
                    .validate(root)
                    .forEach(error -> violations.add(file, SchemaCheck.pointer(error), "%s", error.getMessage()));
        }
    }

    private void releases(HistoryFile history, HistoryFile.Release current) {
        var seen = new HashSet<String>();
        var released = "";
        for (var i = 0; i < history.releases().size(); i++) {
            var release = history.releases().get(i);
            if (!seen.add(release.version())) {
                at("releases", i, "is release %s once more", release.version());
            } else if (release.released().compareTo(released) < 0) {
                at("releases", i, "was released before the release that it follows");
            }
            released = release.released();
        }
        var last = history.releases().size() - 1;
        if (!history.releases().get(last).equals(current)) {
            at(
                    "releases",
                    last,
                    "is not the release of dataset.json, %s of %s%s",
                    current.version(),
                    current.released(),
                    RUN);
        }
        for (var i = 0; i < history.changes().size(); i++) {
            var release = history.changes().get(i).release();
            if (!seen.contains(release)) {
                at("changes", i, "is of release %s, which is not among the releases", release);
            }
        }
    }

    private void compare(ReleaseHistory recorded, ReleaseHistory expected, RawDataset rawDataset) {
        var current = ReleaseHistory.current(rawDataset).version();
        for (var change : expected.history().changes()) {
            if (recorded.history().changes().stream().noneMatch(change::isSame)) {
                missing(change, rawDataset);
            }
        }
        for (var i = 0; i < recorded.history().changes().size(); i++) {
            var change = recorded.history().changes().get(i);
            if (expected.history().changes().stream().noneMatch(change::isSame)) {
                at("changes", i, "is not what release %s did to “%s”%s", change.release(), change.id(), RUN);
            }
        }
        if (violations.none()
                && !expected.digests().get(current).equals(recorded.digests().get(current))) {
            violations.add(
                    ReleaseHistory.DIGESTS, JsonPointer.empty(), "has other digests of release %s%s", current, RUN);
        }
    }

    private void missing(HistoryFile.Change change, RawDataset rawDataset) {
        var fields = change.fields() == null ? "" : " (%s)".formatted(String.join(", ", change.fields()));
        var message = "“%s” is %s in release %s%s, and history.json does not say so%s";
        var entry = entry(change, rawDataset);
        if (entry.isPresent()) {
            violations.add(entry.get(), message, change.id(), change.change(), change.release(), fields, RUN);
        } else {
            violations.add(
                    History.FILE_NAME,
                    JsonPointer.compile("/changes"),
                    message,
                    change.id(),
                    change.change(),
                    change.release(),
                    fields,
                    RUN);
        }
    }

    private static Optional<JsonValue> entry(HistoryFile.Change change, RawDataset rawDataset) {
        return Arrays.stream(DatasetFile.values())
                .filter(file -> file.kind() != null && file.kind().code().equals(change.kind()))
                .flatMap(rawDataset::entries)
                .filter(entry -> entry.text("id").equals(Optional.of(change.id())))
                .findFirst();
    }

    private void reasons(HistoryFile history) {
        for (var i = 0; i < history.changes().size(); i++) {
            var change = history.changes().get(i);
            if (change.change().equals(ChangeKind.WITHDRAWN.code()) && change.reason() == null) {
                at("changes", i, "“%s” is withdrawn: say why in “reason” (en, ja)", change.id());
            }
        }
    }

    private void at(String list, int index, String message, Object... arguments) {
        violations.add(
                History.FILE_NAME, JsonPointer.empty().appendProperty(list).appendIndex(index), message, arguments);
    }
}
