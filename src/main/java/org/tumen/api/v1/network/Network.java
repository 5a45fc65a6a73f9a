package org.tumen.api.v1.network;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.tumen.api.v1.view.ActorRef;
import org.tumen.api.v1.view.EmptyView;
import org.tumen.api.v1.view.Href;
import org.tumen.api.v1.view.Labels;
import org.tumen.api.v1.view.PeriodCounts;
import org.tumen.model.NetworkLevel;
import org.tumen.model.Parts;
import org.tumen.store.event.EventRepository.EventNodes;

/** A graph that links actors, or countries, that appear in the same event. */
final class Network {

    /** More than anybody can draw. */
    private static final int MOST_NODES = 5_000;

    private static final int MOST_LINKS = 5_000;

    private static final Comparator<NetworkView.Node> MOST_LINKED_FIRST = Comparator.comparing(
                    NetworkView.Node::degree, Comparator.reverseOrder())
            .thenComparing(NetworkView.Node::id);

    private static final Comparator<Map.Entry<Pair, SharedEvents>> HEAVIEST_FIRST = Comparator.comparing(
                    (Map.Entry<Pair, SharedEvents> link) -> link.getValue().count(), Comparator.reverseOrder())
            .thenComparing(link -> link.getKey().source())
            .thenComparing(link -> link.getKey().target());

    private final NetworkLevel level;
    private final Map<String, Integer> events = new HashMap<>();
    private final Map<Pair, SharedEvents> links = new HashMap<>();

    /** Two nodes, the lesser id first. */
    private record Pair(String source, String target) {}

    Network(NetworkLevel level) {
        this.level = level;
    }

    /** Adds the next event, later than those before. */
    void add(EventNodes event) {
        var nodes = event.nodes();
        for (var i = 0; i < nodes.size(); i++) {
            events.merge(nodes.get(i), 1, Integer::sum);
            for (var other : nodes.subList(i + 1, nodes.size())) {
                links.computeIfAbsent(new Pair(nodes.get(i), other), pair -> new SharedEvents())
                        .add(event);
            }
        }
    }

    /**
     * The view of the network.
     *
     * @param href of the events that two nodes share
     * @param empty why no event matches; null if some do
     */
    NetworkView view(
            long total,
            PeriodCounts inPeriod,
            Parts parts,
            Labels labels,
            BinaryOperator<String> href,
            EmptyView empty) {
        var degrees = new HashMap<String, Integer>();
        links.keySet().forEach(pair -> {
            degrees.merge(pair.source(), 1, Integer::sum);
            degrees.merge(pair.target(), 1, Integer::sum);
        });
        var nodes = events.keySet().stream()
                .map(id -> node(id, degrees.getOrDefault(id, 0), labels))
                .sorted(MOST_LINKED_FIRST)
                .limit(MOST_NODES)
                .toList();
        var ids = nodes.stream().map(NetworkView.Node::id).collect(Collectors.toSet());
        var heaviest = links.entrySet().stream()
                .filter(link -> ids.contains(link.getKey().source())
                        && ids.contains(link.getKey().target()))
                .sorted(HEAVIEST_FIRST)
                .limit(MOST_LINKS)
                .map(link -> link(link.getKey(), link.getValue(), href))
                .toList();
        return new NetworkView(
                level.code(),
                total,
                inPeriod,
                parts.code(),
                false,
                false,
                Map.of(),
                events.size(),
                links.size(),
                nodes,
                heaviest,
                empty);
    }

    private NetworkView.Node node(String id, int degree, Labels labels) {
        var actor = level == NetworkLevel.COUNTRY
                ? new ActorRef(id, labels.country(id), "country", id, Href.events("country", id))
                : labels.actor(id);
        return new NetworkView.Node(
                id, actor.name(), actor.kind(), actor.country(), degree, events.get(id), actor.href());
    }

    private static NetworkView.Link link(Pair pair, SharedEvents shared, BinaryOperator<String> href) {
        return new NetworkView.Link(
                // Ids have no two hyphens in a row.
                pair.source() + "--" + pair.target(),
                pair.source(),
                pair.target(),
                shared.count(),
                shared.statuses(),
                shared.firstDay(),
                shared.lastDay(),
                shared.oldest(),
                href.apply(pair.source(), pair.target()));
    }
}
