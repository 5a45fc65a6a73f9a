package org.tumen.api.v1;

import jakarta.inject.Singleton;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.names.NameResolver;
import org.tumen.search.SearchIndex;

/** Whatever a request may name, by the kinds of thing that it may mean. */
@Singleton
public class EntryLookup {

    private final NameResolver actors;
    private final NameResolver organisations;
    private final NameResolver people;
    private final NameResolver places;
    private final NameResolver agreements;
    private final NameResolver events;
    private final NameResolver sources;
    private final SearchIndex search;

    EntryLookup(Dataset dataset, SearchIndex search) {
        this.search = search;
        actors = NameResolver.of(dataset.actors());
        organisations = NameResolver.of(dataset.organisations());
        people = NameResolver.of(dataset.people());
        places = NameResolver.of(dataset.places());
        agreements = NameResolver.of(dataset.agreements());
        events = NameResolver.of(dataset.events());
        sources = NameResolver.of(dataset.sources());
    }

    /** People and organisations. */
    public NameResolver actors() {
        return actors;
    }

    public NameResolver organisations() {
        return organisations;
    }

    public NameResolver people() {
        return people;
    }

    public NameResolver places() {
        return places;
    }

    public NameResolver agreements() {
        return agreements;
    }

    public NameResolver events() {
        return events;
    }

    public NameResolver sources() {
        return sources;
    }

    /** Entries of any kind, by the words they have. */
    public SearchIndex search() {
        return search;
    }
}
