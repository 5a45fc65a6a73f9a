package org.tumen.api.v1;

import jakarta.inject.Singleton;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.names.Names;
import org.tumen.search.SearchIndex;

/** Whatever a request may name, by the kinds of thing that it may mean. */
@Singleton
public class Directory {

    private final Names actors;
    private final Names organisations;
    private final Names people;
    private final Names places;
    private final Names agreements;
    private final Names events;
    private final Names sources;
    private final SearchIndex search;

    Directory(Dataset dataset, SearchIndex search) {
        this.search = search;
        actors = Names.of(dataset.actors());
        organisations = Names.of(dataset.organisations());
        people = Names.of(dataset.people());
        places = Names.of(dataset.places());
        agreements = Names.of(dataset.agreements());
        events = Names.of(dataset.events());
        sources = Names.of(dataset.sources());
    }

    /** People and organisations. */
    public Names actors() {
        return actors;
    }

    public Names organisations() {
        return organisations;
    }

    public Names people() {
        return people;
    }

    public Names places() {
        return places;
    }

    public Names agreements() {
        return agreements;
    }

    public Names events() {
        return events;
    }

    public Names sources() {
        return sources;
    }

    /** Entries of any kind, by the words they have. */
    public SearchIndex search() {
        return search;
    }
}
