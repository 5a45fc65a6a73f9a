package org.tumen.api.v1;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tumen.api.http.response.CachedResponses;
import org.tumen.api.v1.view.ChangeView;
import org.tumen.dataset.ChangeRecord;
import org.tumen.dataset.Dataset;
import org.tumen.store.EntryRepository;

/** The changes of all releases but the first, latest first. They are few, and rendered when they are asked for. */
@Singleton
class ChangeRepository implements EntryRepository<ChangeFilter> {

    private final Dataset dataset;
    private final CachedResponses responses;
    private final List<ChangeRecord> changes;

    ChangeRepository(Dataset dataset, CachedResponses responses) {
        this.dataset = dataset;
        this.responses = responses;
        changes = latestFirst(dataset);
    }

    /** Within a release, in the order of kinds and ids that the file has. */
    private static List<ChangeRecord> latestFirst(Dataset dataset) {
        var releases = new ArrayList<>(dataset.history().releases());
        Collections.reverse(releases);
        return releases.stream()
                .flatMap(release -> dataset.history().changes().stream()
                        .filter(change -> change.release().equals(release.version())))
                .toList();
    }

    /** A change has no id of its own. */
    @Override
    public Optional<CitableDocument> document(String id) {
        return Optional.empty();
    }

    @Override
    public Slice slice(ChangeFilter filter, Order order, int after, int limit) {
        var ranks = ranks(filter, order)
                .filter(rank -> order.descending() ? rank < after : rank > after)
                .limit(limit + 1L)
                .boxed()
                .toList();
        var page = ranks.subList(0, Math.min(limit, ranks.size()));
        var last = page.isEmpty() ? after : page.get(page.size() - 1);
        return new Slice(
                count(filter),
                OptionalLong.empty(),
                page.stream().map(this::document).toList(),
                last,
                ranks.size() > limit);
    }

    @Override
    public Stream<ListedDocument> documents(ChangeFilter filter, Order order) {
        return ranks(filter, order).mapToObj(this::document);
    }

    @Override
    public long count(ChangeFilter filter) {
        return changes.stream()
                .filter(change -> filter.matches(change, dataset.history()))
                .count();
    }

    /** The ranks, from 1, of the changes that match. */
    private IntStream ranks(ChangeFilter filter, Order order) {
        var size = changes.size();
        return IntStream.rangeClosed(1, size)
                .map(rank -> order.descending() ? size + 1 - rank : rank)
                .filter(rank -> filter.matches(changes.get(rank - 1), dataset.history()));
    }

    private ListedDocument document(int rank) {
        return new ListedDocument(responses.json(ChangeView.of(changes.get(rank - 1), dataset)), null);
    }
}
