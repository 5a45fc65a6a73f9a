package org.tumen.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.dataset.EntryRecord;

/** A collection of what has names: some dozens or hundreds of entries, asked for by queries of the database. */
public abstract class NamedEntries<E extends Named, F extends Filter>
        implements Entries<F>, PanacheRepositoryBase<E, String> {

    private static final int BATCH = 500;

    private final String entity;
    private final Map<String, EntryRecord> records;
    private final Renderer renderer;

    NamedEntries(Class<E> entity, List<? extends EntryRecord> records, Renderer renderer) {
        this.entity = entity.getSimpleName();
        this.records = records.stream().collect(Collectors.toMap(EntryRecord::id, Function.identity()));
        this.renderer = renderer;
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
        var last = kept.isEmpty() ? after : kept.get(kept.size() - 1).place();
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
                                : rows(filter, order, rows.get(rows.size() - 1).place(), batch))
                .flatMap(List::stream)
                .map(Row::document);
    }

    @Override
    public long count(F filter) {
        var where = filter.where();
        return count(where.from(entity), where.parameters());
    }

    private List<Row> rows(F filter, Order order, int after, int most) {
        var column = column(order.key());
        var where = filter.where().and("e.%s %s ?".formatted(column, order.descending() ? "<" : ">"), after);
        var direction = order.descending() ? Sort.Direction.Descending : Sort.Direction.Ascending;
        return find(where.select(column, entity), Sort.by("e." + column, direction), where.parameters())
                .project(Row.class)
                .range(0, most - 1)
                .list();
    }

    private static String column(Order.Key key) {
        return switch (key) {
            case POSITION -> "position";
            case NAME_EN -> "positionEn";
            case NAME_JA -> "positionJa";
            case NEWEST -> throw new IllegalArgumentException("only events have a date to be ordered by");
        };
    }
}
