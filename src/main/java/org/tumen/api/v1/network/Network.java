package org.tumen.api.v1.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.tumen.api.v1.view.ActorRef;
import org.tumen.api.v1.view.EmptyView;
import org.tumen.api.v1.view.Href;
import org.tumen.api.v1.view.Labels;
import org.tumen.api.v1.view.PeriodCounts;
import org.tumen.api.v1.view.StatusCounts;
import org.tumen.model.NetworkLevel;
import org.tumen.model.Parts;
import org.tumen.model.Period;
import org.tumen.store.event.EventRepository.NodeOccurrence;

/** A graph that links actors, or countries, that appear in the same event. */
final class Network {

    private static final Comparator<NetworkView.Node> MOST_LINKED_FIRST = Comparator.comparing(
                    NetworkView.Node::degree, Comparator.reverseOrder())
            .thenComparing(NetworkView.Node::id);

    private static final Comparator<NetworkView.Link> HEAVIEST_FIRST = Comparator.comparing(
                    NetworkView.Link::weight, Comparator.reverseOrder())
            .thenComparing(NetworkView.Link::source)
            .thenComparing(NetworkView.Link::target);

    private final Map<String, Integer> events = new TreeMap<>();
    private final Map<String, Integer> degrees = new TreeMap<>();
    private final Map<Pair, List<NodeOccurrence>> shared = new LinkedHashMap<>();

    /** Two nodes, the lesser id first. */
    private record Pair(String source, String target) {}

    private Network() {}

    /**
     * @param occurrences grouped by event, each group in the order of the nodes' ids
     */
    static Network of(List<NodeOccurrence> occurrences) {
        var network = new Network();
        var event = new ArrayList<NodeOccurrence>();
        for (var one : occurrences) {
            if (!event.isEmpty() && !event.get(0).event().equals(one.event())) {
                event.clear();
            }
            event.forEach(earlier -> network.shared
                    .computeIfAbsent(new Pair(earlier.node(), one.node()), pair -> new ArrayList<>())
                    .add(one));
            event.add(one);
            network.events.merge(one.node(), 1, Integer::sum);
        }
        network.shared.keySet().forEach(pair -> {
            network.degrees.merge(pair.source(), 1, Integer::sum);
            network.degrees.merge(pair.target(), 1, Integer::sum);
        });
        return network;
    }

    /**
     * The view of the network.
     *
     * @param empty why no event matches; null if some do
     */
    NetworkView view(
            NetworkLevel level, long total, PeriodCounts inPeriod, Parts parts, Labels labels, EmptyView empty) {
        var nodes = events.keySet().stream()
                .map(id -> level == NetworkLevel.COUNTRY ? country(id, labels) : actor(labels.actor(id)))
                .sorted(MOST_LINKED_FIRST)
                .toList();
        var links = shared.entrySet().stream()
                .map(entry -> link(entry.getKey(), entry.getValue()))
                .sorted(HEAVIEST_FIRST)
                .toList();
        return new NetworkView(
                level.code(), total, inPeriod, parts.code(), false, false, Map.of(), nodes, links, empty);
    }

    private NetworkView.Node actor(ActorRef actor) {
        return new NetworkView.Node(
                actor.id(),
                actor.name(),
                actor.kind(),
                actor.country(),
                degrees.getOrDefault(actor.id(), 0),
                events.get(actor.id()),
                actor.href());
    }

    private NetworkView.Node country(String code, Labels labels) {
        return new NetworkView.Node(
                code,
                labels.country(code),
                "country",
                code,
                degrees.getOrDefault(code, 0),
                events.get(code),
                Href.events("country", code));
    }

    private static NetworkView.Link link(Pair pair, List<NodeOccurrence> shared) {
        return new NetworkView.Link(
                // Ids have no two hyphens in a row.
                pair.source() + "--" + pair.target(),
                pair.source(),
                pair.target(),
                shared.size(),
                StatusCounts.of(shared.stream().map(NodeOccurrence::status).toList()),
                day(shared, NodeOccurrence::firstDay, Comparator.naturalOrder(), Period.BEGINNING),
                day(shared, NodeOccurrence::lastDay, Comparator.reverseOrder(), Period.END),
                shared.stream().map(NodeOccurrence::event).toList());
    }

    /** The outermost day of the dated events; null where that end is open, or nothing is dated. */
    private static String day(
            List<NodeOccurrence> shared,
            Function<NodeOccurrence, LocalDate> end,
            Comparator<LocalDate> outermostFirst,
            LocalDate open) {
        return shared.stream()
                .map(end)
                .filter(Objects::nonNull)
                .min(outermostFirst)
                .filter(day -> !day.equals(open))
                .map(LocalDate::toString)
                .orElse(null);
    }
}
