package org.tumen.page;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tumen.api.http.parameter.CanonicalRequest;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.api.http.problem.ParameterError;
import org.tumen.api.v1.CollectionResponder;
import org.tumen.api.v1.CollectionResponder.Query;
import org.tumen.api.v1.EmptyResults;
import org.tumen.api.v1.EntryLookup;
import org.tumen.api.v1.EventParameters;
import org.tumen.api.v1.view.EventView;
import org.tumen.model.Dimension;
import org.tumen.model.Status;
import org.tumen.store.event.EventFilter;
import org.tumen.store.event.EventRepository;

/** Makes what the explorer shows of what the API finds. */
@Singleton
class ExplorerPages {

    /** What says how events are shown, and not which. */
    private static final Set<String> PRESENTATION = Stream.concat(
                    Stream.of("view", "lang", "theme", "sort", "limit", "cursor"), ViewOptions.NAMES.stream())
            .collect(Collectors.toUnmodifiableSet());

    /** Enough to see what is meant. */
    private static final int MOST_ALLOWED = 8;

    private final EventRepository events;
    private final EntryLookup lookup;
    private final CollectionResponder collections;
    private final Documents documents;
    private final FilterWords words;
    private final Downloads downloads;
    private final LinkedData linkedData;

    ExplorerPages(
            EventRepository events,
            EntryLookup lookup,
            CollectionResponder collections,
            Documents documents,
            FilterWords words,
            Downloads downloads,
            LinkedData linkedData) {
        this.events = events;
        this.lookup = lookup;
        this.collections = collections;
        this.documents = documents;
        this.words = words;
        this.downloads = downloads;
        this.linkedData = linkedData;
    }

    /**
     * The events that a request selects.
     *
     * @param page with the canonical parameters of the request
     * @param parameters that the query was read from
     */
    Explorer found(Page page, View view, Query<EventFilter> query, EventParameters parameters) {
        var slice = collections.slice(events, query);
        var address = page.address();
        var selection = selection(address);
        var form = new FilterForm(page, words, address.parameters(), List.of());
        var next = slice.more() ? page.href(address.with("cursor", collections.cursor(query, slice))) : null;
        return new Explorer(
                view.code(),
                tabs(page, view),
                form,
                filters(page, selection),
                page.href(Address.of("/").with(kept(address))),
                List.of(),
                slice.total(),
                statuses(page, query.filter()),
                orders(page, form),
                slice.documents().stream()
                        .map(document -> EventItem.of(documents.read(document.document(), EventView.class), page))
                        .toList(),
                slice.total() > 0 ? List.of() : similar(page, parameters),
                selection.query(),
                options(address).query(),
                address.parameters().containsKey("cursor") ? page.href(address.without("cursor")) : null,
                next,
                selection
                        .at("/v1/events")
                        .with("format", "atom")
                        .with("sort", "-date")
                        .toString(),
                downloads.of(page, selection),
                Embedding.of(page, view, selection.with(options(address).parameters())),
                address.parameters().isEmpty() ? linkedData.dataset(page) : null);
    }

    /** The form with what is wrong with a request. */
    Explorer refused(Page page, ParameterReader reader) {
        var address = page.address();
        var errors = reader.errors();
        return new Explorer(
                View.LIST.code(),
                List.of(),
                new FilterForm(page, words, address.parameters(), errors),
                List.of(),
                page.href("/"),
                IntStream.range(0, errors.size())
                        .mapToObj(i -> refusal(page, reader, FilterForm.refusalId(i), errors.get(i)))
                        .toList(),
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                null,
                null,
                null,
                List.of(),
                null,
                null);
    }

    /** What selects events. */
    private static Address selection(Address address) {
        return address.without(PRESENTATION.toArray(String[]::new));
    }

    /** What says how they are shown. */
    private static SortedMap<String, List<String>> kept(Address address) {
        var kept = new TreeMap<>(options(address).parameters());
        Stream.of("view", "sort")
                .filter(address.parameters()::containsKey)
                .forEach(name -> kept.put(name, address.parameters().get(name)));
        return kept;
    }

    /** What says how the view shows them. */
    private static Address options(Address address) {
        var options = new TreeMap<>(address.parameters());
        options.keySet().retainAll(ViewOptions.NAMES);
        return new Address("", options);
    }

    private List<Explorer.Tab> tabs(Page page, View current) {
        var messages = Pages.messages(page);
        var labels = Map.of(
                View.TIMELINE, messages.viewTimeline(),
                View.MAP, messages.viewMap(),
                View.NETWORK, messages.viewNetwork(),
                View.COUNTS, messages.viewCounts(),
                View.LIST, messages.viewList());
        var address = page.address().without("view", "cursor").without(ViewOptions.NAMES.toArray(String[]::new));
        return Arrays.stream(View.values())
                .map(view -> new Explorer.Tab(
                        view.code(),
                        labels.get(view),
                        page.href(view == View.TIMELINE ? address : address.with("view", view.code())),
                        view == current))
                .toList();
    }

    private static List<Explorer.Tab> orders(Page page, FilterForm form) {
        var address = page.address().without("cursor", "sort");
        return form.getOrders().stream()
                .map(order -> new Explorer.Tab(
                        order.value(),
                        order.label(),
                        page.href(order.value().isEmpty() ? address : address.with("sort", order.value())),
                        order.selected()))
                .toList();
    }

    private List<Explorer.ActiveFilter> filters(Page page, Address selection) {
        var all = page.address().without("cursor");
        return selection.parameters().entrySet().stream()
                .flatMap(parameter -> parameter.getValue().stream().map(value -> {
                    var rest = new ArrayList<>(parameter.getValue());
                    rest.remove(value);
                    var without = rest.isEmpty() ? all.without(parameter.getKey()) : all.with(parameter.getKey(), rest);
                    return new Explorer.ActiveFilter(
                            words.field(parameter.getKey(), page),
                            words.value(parameter.getKey(), value, page),
                            page.href(without));
                }))
                .toList();
    }

    /** What the API suggests where nothing matches, as links to the explorer. */
    private List<Explorer.Similar> similar(Page page, EventParameters parameters) {
        var address = page.address();
        var request = new CanonicalRequest("", "/v1/events", selection(address).parameters());
        var empty = EmptyResults.ofEvents(request, parameters, events::count, lookup);
        if (empty == null) {
            return List.of();
        }
        return empty.suggestions().stream()
                .map(suggestion -> {
                    var other = Address.parse(suggestion.href());
                    return new Explorer.Similar(
                            inWords(page, other), page.href(other.at("/").with(kept(address))), suggestion.total());
                })
                .toList();
    }

    private String inWords(Page page, Address selection) {
        if (selection.parameters().isEmpty()) {
            return Pages.messages(page).everything();
        }
        return selection.parameters().entrySet().stream()
                .flatMap(parameter -> parameter.getValue().stream()
                        .map(value -> words.field(parameter.getKey(), page) + ": "
                                + words.value(parameter.getKey(), value, page)))
                .collect(Collectors.joining(" · "));
    }

    private List<Explorer.StatusCount> statuses(Page page, EventFilter filter) {
        var counts = new HashMap<Status, Long>();
        events.groupCounts(filter, List.of(Dimension.STATUS))
                .forEach(group -> counts.merge(group.status(), group.events(), Long::sum));
        var address = page.address().without("cursor");
        return Arrays.stream(Status.values())
                .filter(counts::containsKey)
                .map(status -> new Explorer.StatusCount(
                        new Mark("day", status.code(), ""),
                        page.term("statuses", status.code()),
                        counts.get(status),
                        page.href(address.with("status", status.code()))))
                .toList();
    }

    private Explorer.Refusal refusal(Page page, ParameterReader reader, String id, ParameterError error) {
        var messages = Pages.messages(page);
        var name = error.parameter();
        var field = words.field(name, page);
        var unknown = !reader.names().contains(name);
        var message = unknown
                ? messages.unknownParameter(name)
                : error.value().isEmpty() ? messages.refusedEmpty(field) : messages.refused(field, error.value());
        var allowed = unknown || error.nearest() != null
                ? null
                : words.allowed(name, error.allowed(), page).stream()
                        .limit(MOST_ALLOWED)
                        .collect(Collectors.joining(", "));
        return new Explorer.Refusal(
                id,
                message,
                error.nearest() == null || unknown ? error.nearest() : words.value(name, error.nearest(), page),
                error.nearest() == null ? null : page.href(corrected(page.address(), error, unknown)),
                allowed == null || allowed.isEmpty() ? null : allowed);
    }

    /** The address with what was probably meant. */
    private static Address corrected(Address address, ParameterError error, boolean unknown) {
        var name = error.parameter();
        var values = address.parameters().getOrDefault(name, List.of());
        if (unknown) {
            return address.without(name).with(error.nearest(), values);
        }
        return address.with(
                name,
                values.stream()
                        .map(value -> Stream.of(value.split(","))
                                .map(one -> one.strip().equals(error.value()) ? error.nearest() : one)
                                .reduce((one, other) -> one + "," + other)
                                .orElse(value))
                        .toList());
    }
}
