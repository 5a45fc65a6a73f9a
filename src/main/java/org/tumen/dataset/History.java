package org.tumen.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tumen.model.EntryKind;
import org.tumen.model.identity.Digest;

/**
 * The releases, and what each of them changed. A dataset without {@code history.json} is its own first release, and the entries
 * of a first release take no memory here, however many there are.
 */
public final class History {

    public static final String FILE_NAME = "history.json";

    private final List<Release> releases;
    private final List<ChangeRecord> changes;
    private final String digest;
    private final Map<Key, Versions> versions = new HashMap<>();
    private final Map<Key, ChangeRecord> withdrawals = new HashMap<>();

    /**
     * The releases that added an entry and that last changed it.
     *
     * @param changed the one that added it, if none has changed it since
     * @param revision how many releases have changed it since it was added
     */
    public record Versions(Release added, Release changed, int revision) {}

    private record Key(EntryKind kind, String id) {}

    private History(List<Release> releases, List<ChangeRecord> changes, String digest) {
        this.releases = List.copyOf(releases);
        this.changes = List.copyOf(changes);
        this.digest = digest;
        var byVersion = releases.stream().collect(Collectors.toMap(Release::version, Function.identity()));
        for (var change : changes) {
            add(change, byVersion.get(change.release()));
        }
    }

    /** The history of a dataset that has no file of it. */
    public static History none(ReleaseRecord current) {
        return new History(List.of(new Release(current.version(), current.released())), List.of(), "");
    }

    /**
     * @param bytes of the file that the record was read from
     */
    public static History of(HistoryRecord history, byte[] bytes) {
        return new History(history.releases(), history.changes(), Digest.of(bytes));
    }

    private void add(ChangeRecord change, Release release) {
        var key = new Key(change.kind(), change.id());
        switch (change.change()) {
            case ADDED -> versions.put(key, new Versions(release, release, 0));
            case CHANGED -> {
                var before = versions(change.kind(), change.formerId() == null ? change.id() : change.formerId());
                versions.put(key, new Versions(before.added(), release, before.revision() + 1));
            }
            case WITHDRAWN -> withdrawals.put(key, change);
            case RENAMED -> {
                // Its successor has a change of its own.
            }
        }
    }

    /** Oldest first; the last is the current one. */
    public List<Release> releases() {
        return releases;
    }

    /** Oldest first. */
    public List<ChangeRecord> changes() {
        return changes;
    }

    public Release release(String version) {
        return releases.get(indexOf(version));
    }

    /** How many releases precede one; negative if there is no such release. */
    public int indexOf(String version) {
        for (var i = 0; i < releases.size(); i++) {
            if (releases.get(i).version().equals(version)) {
                return i;
            }
        }
        return -1;
    }

    public Versions versions(EntryRecord entry) {
        return versions(EntryRecord.kindOf(entry), entry.id());
    }

    /** The index of the last release that changed an entry. */
    public int lastChange(EntryRecord entry) {
        return releases.indexOf(versions(entry).changed());
    }

    /** The entries of a kind that a release after the first has added or changed, and the index of the last such release. */
    public Map<String, Integer> lastChanges(EntryKind kind) {
        return versions.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == kind)
                .collect(Collectors.toMap(
                        entry -> entry.getKey().id(),
                        entry -> releases.indexOf(entry.getValue().changed())));
    }

    /** Why and when an entry that is not there any more was withdrawn. */
    public Optional<ChangeRecord> withdrawal(EntryKind kind, String id) {
        return Optional.ofNullable(withdrawals.get(new Key(kind, id)));
    }

    /** Identifies the content of the file; empty if there is none. */
    String digest() {
        return digest;
    }

    private Versions versions(EntryKind kind, String id) {
        var first = releases.get(0);
        return versions.getOrDefault(new Key(kind, id), new Versions(first, first, 0));
    }
}
