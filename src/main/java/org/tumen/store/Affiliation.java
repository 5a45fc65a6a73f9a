package org.tumen.store;

import java.util.Set;
import org.tumen.model.NetworkLevel;

/**
 * What an actor is at a time to whoever asks for events. There is one object for all times at which that is the same,
 * known by its identity: it is looked up for every participant of every event.
 */
public final class Affiliation {

    private final Set<String> actingFor;
    private final Set<Node> nodes;
    private final Set<String> countries;

    /**
     * @param actingFor ids of the actor itself and of those on whose behalf it acts
     * @param nodes what it is in networks
     * @param countries its own, if it has one
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

    /** An actor, or the country of one, at a level that networks are asked for at. */
    public record Node(NetworkLevel level, String id) {}
}
