package org.tumen.api.v1.network;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tumen.api.v1.view.EmptyView;
import org.tumen.api.v1.view.PeriodCounts;
import org.tumen.api.v1.view.StatusCounts;
import org.tumen.api.v1.view.Text;

/**
 * Actors, or countries, that took part in the same events.
 *
 * <p>{@code directed}, {@code multigraph} and {@code graph} make it the node-link form that networkx reads.
 *
 * @param total how many events match
 * @param inPeriod how many of them belong to the period of the query, and how surely; null if it has none
 * @param parts whether parts of other events are counted
 * @param graph attributes of the graph, of which there are none
 * @param nodeCount how many nodes there are, listed or not
 * @param linkCount how many links there are, listed or not
 * @param empty why none match; null if some do
 */
@Schema(name = "Network")
public record NetworkView(
        String level,
        long total,
        PeriodCounts inPeriod,
        String parts,
        boolean directed,
        boolean multigraph,
        Map<String, String> graph,
        int nodeCount,
        int linkCount,
        List<Node> nodes,
        List<Link> links,
        EmptyView empty) {

    /**
     * An actor or a country.
     *
     * @param degree how many others it is linked with
     * @param events how many events it took part in
     */
    @Schema(name = "NetworkNode")
    public record Node(String id, Text label, String kind, String country, int degree, int events, String href) {}

    /**
     * Two nodes that took part in the same events.
     *
     * @param weight how many events
     * @param events ids of the first of them
     * @param href the list of all of them
     */
    @Schema(name = "NetworkLink")
    public record Link(
            String id,
            String source,
            String target,
            int weight,
            StatusCounts statuses,
            String firstDay,
            String lastDay,
            List<String> events,
            String href) {}
}
