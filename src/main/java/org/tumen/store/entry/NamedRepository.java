package org.tumen.store.entry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.dataset.EntryRecord;
import org.tumen.model.LocalizedText;
import org.tumen.store.CitableDocument;
import org.tumen.store.DocumentRenderer;
import org.tumen.store.EntryRepository;
import org.tumen.store.Order;
import org.tumen.store.Slice;

/** A collection of what has names: some dozens or hundreds of entries, asked for by queries of the database. */
public abstract class NamedRepository<E extends NamedEntity, F extends Filter>
        implements EntryRepository<F>, PanacheRepositoryBase<E, String> {

    private static final int BATCH = 100;

    private final String entity;
    private final Map<String, EntryRecord> records;
    private final DocumentRenderer renderer;
    private final NameOrder byEnglishName;
    private final NameOrder byJapaneseName;

    /**
     * @param name what a record is sorted by in each language
     */
    <R extends EntryRecord> NamedRepository(
            Class<E> entity, List<R> records, Function<R, LocalizedText> name, DocumentRenderer renderer) {
        this.entity = entity.getSimpleName();
        this.records = records.stream().collect(Collectors.toMap(EntryRecord::id, Function.identity()));
        this.renderer = renderer;
        byEnglishName = new NameOrder(records, name.andThen(LocalizedText::en), Locale.ENGLISH);
        byJapaneseName = new NameOrder(records, name.andThen(LocalizedText::ja), Locale.JAPANESE);
    }

    @Override
    public Optional<CitableDocument> document(String id) {
        var byId = new Where().and("e.id = ?", id);
        return find("select e.document " + byId.from(entity), byId.parameters())
                .project(byte[].class)
                .firstResultOptional()
                .map(document -> new CitableDocument(document, renderer.renderCiteAs(records.get(id))));
    }

    /** One query for the documents, one for how many there are. */
    @Override
    public Slice slice(F filter, Order order, int after, int limit) {
        var total = count(filter);
        var rows = rows(filter, order, after, limit + 1);
        var more = rows.size() > limit;
        var kept = more ? rows.subList(0, limit) : rows;
        var last = kept.isEmpty() ? after : kept.get(kept.size() - 1).rank();
        return new Slice(total, kept.stream().map(Row::document).toList(), last, more);
    }

    @Override
    public Stream<byte[]> documents(F filter, Order order) {
        return documents(filter, order, BATCH);
    }

    Stream<byte[]> documents(F filter, Order order, int batch) {
        return Stream.iterate(
                        rows(filter, order, order.start(), batch),
                        rows -> !rows.isEmpty(),
                        rows -> rows.size() < batch
                                ? List.<Row>of()
                                : rows(filter, order, rows.get(rows.size() - 1).rank(), batch))
                .flatMap(List::stream)
                .map(Row::document);
    }

    @Override
    public long count(F filter) {
        var where = filter.where();
        return count(where.from(entity), where.parameters());
    }

    private List<Row> rows(F filter, Order order, int after, int most) {
        return switch (order.key()) {
            case POSITION -> byPosition(filter, order, after, most);
            case NAME_EN -> byName(byEnglishName, filter, order, after, most);
            case NAME_JA -> byName(byJapaneseName, filter, order, after, most);
            case NEWEST -> throw new IllegalArgumentException("only events have a date to be ordered by");
        };
    }

    private List<Row> byPosition(F filter, Order order, int after, int most) {
        var where = filter.where().and("e.position %s ?".formatted(order.descending() ? "<" : ">"), after);
        var direction = order.descending() ? Sort.Direction.Descending : Sort.Direction.Ascending;
        return find(where.select(entity), Sort.by("e.position", direction), where.parameters())
                .project(Row.class)
                .range(0, most - 1)
                .list();
    }

    /** By us: which name comes first in a language, the database does not know. */
    private List<Row> byName(NameOrder names, F filter, Order order, int after, int most) {
        var where = filter.where();
        var ascending = Comparator.comparingInt(Row::rank);
        return find(where.select(entity), where.parameters()).project(Row.class).stream()
                .map(row -> new Row(names.rank(row.rank()), row.document()))
                .filter(row -> order.descending() ? row.rank() < after : row.rank() > after)
                .sorted(order.descending() ? ascending.reversed() : ascending)
                .limit(most)
                .toList();
    }
}
