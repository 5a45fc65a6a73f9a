package org.tumen.store;

import java.util.Set;

/**
 * What an actor is at a time to whoever asks for events. There is one object for all times at which that is the same,
 * known by its identity: it is looked up for every participant of every event.
 */
final class Standing {

    private final Set<String> actingFor;
    private final Set<Facet.Node> nodes;
    private final Set<String> countries;

    /**
     * @param actingFor ids of the actor itself and of those on whose behalf it acts
     * @param nodes what it is in networks
     * @param countries its own, if it has one
     */
    Standing(Set<String> actingFor, Set<Facet.Node> nodes, Set<String> countries) {
        this.actingFor = actingFor;
        this.nodes = nodes;
        this.countries = countries;
    }

    Set<String> actingFor() {
        return actingFor;
    }

    Set<Facet.Node> nodes() {
        return nodes;
    }

    Set<String> countries() {
        return countries;
    }
}
