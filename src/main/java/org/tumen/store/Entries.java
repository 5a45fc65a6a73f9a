package org.tumen.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A collection of entries: one document by its id, or those that a filter matches, a slice at a time. */
public abstract class Entries<E extends Entry, F extends Filter> implements PanacheRepositoryBase<E, String> {

    private static final int BATCH = 500;

    private final String entity;

    Entries(Class<E> entity) {
        this.entity = entity.getSimpleName();
    }

    public Optional<CitableDocument> document(String id) {
        var byId = new Where().and("e.id = ?", id);
        return find("select e.document, e.citeAs " + byId.from(entity), byId.parameters())
                .project(CitableDocument.class)
                .firstResultOptional();
    }

    /**
     * The entries that match, in order: one query for the documents, one for how many there are.
     *
     * @param after place in the order that the slice begins after; {@link Order#start()} for the first
     */
    public Slice slice(F filter, Order order, int after, int limit) {
        var total = count(filter);
        var rows = rows(filter, order, after, limit + 1);
        var more = rows.size() > limit;
        var kept = more ? rows.subList(0, limit) : rows;
        var last = kept.isEmpty() ? after : kept.get(kept.size() - 1).place();
        return new Slice(total, kept.stream().map(Row::document).toList(), last, more);
    }

    /** The documents of all that match, in order, read as they are taken: never more than {@link #BATCH} at a time. */
    public Stream<String> documents(F filter, Order order) {
        return documents(filter, order, BATCH);
    }

    Stream<String> documents(F filter, Order order, int batch) {
        return Stream.iterate(
                        rows(filter, order, order.start(), batch),
                        rows -> !rows.isEmpty(),
                        rows -> rows.size() < batch
                                ? List.<Row>of()
                                : rows(filter, order, rows.get(rows.size() - 1).place(), batch))
                .flatMap(List::stream)
                .map(Row::document);
    }

    public long count(F filter) {
        var where = filter.where();
        return count(where.from(entity), where.parameters());
    }

    private List<Row> rows(F filter, Order order, int after, int most) {
        var column = order.key().column();
        var where = filter.where().and("e.%s %s ?".formatted(column, order.descending() ? "<" : ">"), after);
        var direction = order.descending() ? Sort.Direction.Descending : Sort.Direction.Ascending;
        return find(where.select(column, entity), Sort.by("e." + column, direction), where.parameters())
                .project(Row.class)
                .range(0, most - 1)
                .list();
    }
}
