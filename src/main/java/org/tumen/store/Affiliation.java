package org.tumen.store;

import java.util.Comparator;
import java.util.Set;
import org.tumen.model.NetworkLevel;

/**
 * What an actor represents at a time. {@link Affiliations} returns the same object for all times at which that is the same, so that
 * it can be compared by identity: it is a key for every participant of every event.
 */
public final class Affiliation {

    private final Set<String> actingFor;
    private final Set<Node> nodes;
    private final Set<String> countries;

    /**
     * @param actingFor ids of the actor itself and of those that it acts for
     * @param nodes of networks that the actor belongs to
     * @param countries of the actor: one or none
     */
    Affiliation(Set<String> actingFor, Set<Node> nodes, Set<String> countries) {
        this.actingFor = actingFor;
        this.nodes = nodes;
        this.countries = countries;
    }

    public Set<String> actingFor() {
        return actingFor;
    }

    public Set<Node> nodes() {
        return nodes;
    }

    public Set<String> countries() {
        return countries;
    }

    /** A node of networks at a level: an actor, or the country of one. */
    public record Node(NetworkLevel level, String id) implements Comparable<Node> {

        private static final Comparator<Node> ORDER =
                Comparator.comparing(Node::level).thenComparing(Node::id);

        @Override
        public int compareTo(Node other) {
            return ORDER.compare(this, other);
        }
    }
}
