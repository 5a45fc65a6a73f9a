package org.tumen.store.entry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.dataset.EntryRecord;
import org.tumen.dataset.History;
import org.tumen.model.Certainty;
import org.tumen.model.ImpreciseDate;
import org.tumen.model.LocalizedText;
import org.tumen.store.DateFilter;
import org.tumen.store.DocumentRenderer;
import org.tumen.store.EntryRepository;
import org.tumen.store.LoadState;

/** A collection of some dozens or hundreds of named entries, queried in the database by Panache. */
public abstract class NamedRepository<E extends NamedEntity, F extends NamedRepository.Filter>
        implements EntryRepository<F>, PanacheRepositoryBase<E, String> {

    private static final int BATCH = 20;

    private final String entity;
    private final Map<String, EntryRecord> records;
    private final List<ImpreciseDate> dates;
    private final DocumentRenderer renderer;
    private final LoadState state;
    private final EntryOrder byEnglishName;
    private final EntryOrder byJapaneseName;
    private final EntryOrder byChange;
    private final EntryOrder byLatestChange;

    /**
     * @param name by which a record is sorted in each language
     * @param date by which a filter selects the record; null if it does not
     */
    <R extends EntryRecord> NamedRepository(
            Class<E> entity,
            List<R> records,
            Function<R, LocalizedText> name,
            Function<R, ImpreciseDate> date,
            History history,
            DocumentRenderer renderer,
            LoadState state) {
        this.entity = entity.getSimpleName();
        this.records = records.stream().collect(Collectors.toMap(EntryRecord::id, Function.identity()));
        dates = records.stream().map(date).toList();
        this.renderer = renderer;
        this.state = state;
        byEnglishName = EntryOrder.byName(records, name.andThen(LocalizedText::en), Locale.ENGLISH);
        byJapaneseName = EntryOrder.byName(records, name.andThen(LocalizedText::ja), Locale.JAPANESE);
        byChange = EntryOrder.byChange(records, history);
        byLatestChange = EntryOrder.byLatestChange(records, history);
    }

    @Override
    public Optional<CitableDocument> document(String id) {
        state.await();
        var byId = new Where().and("e.id = ?", id);
        return find("select e.document " + byId.from(entity), byId.parameters())
                .project(byte[].class)
                .firstResultOptional()
                .map(document -> new CitableDocument(document, renderer.renderCiteAs(records.get(id))));
    }

    @Override
    public Slice slice(F filter, Order order, int after, int limit) {
        var total = count(filter);
        var rows = rows(filter, order, after, limit + 1);
        var more = rows.size() > limit;
        var page = more ? rows.subList(0, limit) : rows;
        var last = page.isEmpty() ? after : page.get(page.size() - 1).rank();
        return new Slice(
                total, certain(filter), page.stream().map(Ranked::document).toList(), last, more);
    }

    @Override
    public Stream<ListedDocument> documents(F filter, Order order) {
        return documents(filter, order, BATCH);
    }

    Stream<ListedDocument> documents(F filter, Order order, int batch) {
        return Stream.iterate(
                        rows(filter, order, order.start(), batch),
                        rows -> !rows.isEmpty(),
                        rows -> rows.size() < batch
                                ? List.<Ranked>of()
                                : rows(filter, order, rows.get(rows.size() - 1).rank(), batch))
                .flatMap(List::stream)
                .map(Ranked::document);
    }

    @Override
    public long count(F filter) {
        state.await();
        var where = filter.where();
        return count(where.from(entity), where.parameters());
    }

    private OptionalLong certain(F filter) {
        if (filter.dates().isEmpty()) {
            return OptionalLong.empty();
        }
        var where = filter.where();
        return OptionalLong.of(
                find("select e.position " + where.from(entity), where.parameters())
                        .project(Integer.class)
                        .list()
                        .stream()
                        .filter(position -> certainty(filter, position) == Certainty.CERTAIN)
                        .count());
    }

    private Certainty certainty(F filter, int position) {
        return filter.dates().certainty(dates.get(position - 1));
    }

    /** The document of an entry that matches, with its certainty if the filter has a period. */
    private ListedDocument listed(F filter, Row row) {
        return new ListedDocument(row.document(), filter.dates().isEmpty() ? null : certainty(filter, row.position()));
    }

    private List<Ranked> rows(F filter, Order order, int after, int most) {
        state.await();
        return switch (order.key()) {
            case POSITION -> byPosition(filter, order, after, most);
            case NAME_EN -> by(byEnglishName, filter, order, after, most);
            case NAME_JA -> by(byJapaneseName, filter, order, after, most);
            case CHANGED -> by(byChange, filter, order, after, most);
            case LATEST -> by(byLatestChange, filter, order, after, most);
            case NEWEST, RELEVANCE -> throw new IllegalArgumentException("only events are ordered by date");
        };
    }

    private List<Ranked> byPosition(F filter, Order order, int after, int most) {
        var where = filter.where().and("e.position %s ?".formatted(order.descending() ? "<" : ">"), after);
        var direction = order.descending() ? Sort.Direction.Descending : Sort.Direction.Ascending;
        return find(where.select(entity), Sort.by("e.position", direction), where.parameters())
                .project(Row.class)
                .range(0, most - 1)
                .list()
                .stream()
                .map(row -> new Ranked(row.position(), listed(filter, row)))
                .toList();
    }

    /** Sorts in memory: the database does not know these orders. */
    private List<Ranked> by(EntryOrder entries, F filter, Order order, int after, int most) {
        var where = filter.where();
        var ascending = Comparator.comparingInt(Ranked::rank);
        return find(where.select(entity), where.parameters()).project(Row.class).stream()
                .map(row -> new Ranked(entries.rank(row.position()), listed(filter, row)))
                .filter(row -> order.descending() ? row.rank() < after : row.rank() > after)
                .sorted(order.descending() ? ascending.reversed() : ascending)
                .limit(most)
                .toList();
    }

    /** A condition on the entries of a collection. */
    interface Filter {

        /** The condition in HQL, over the alias {@code e}. */
        Where where();

        /** The part of the condition that is on dates. */
        default DateFilter dates() {
            return DateFilter.NONE;
        }
    }

    /** What is read of an entry: its rank in the order of ids, and its document. */
    @RegisterForReflection
    record Row(int position, byte[] document) {}

    /** An entry of a list, and its rank in the order of the list. */
    private record Ranked(int rank, ListedDocument document) {}
}
