package org.tumen.store.entry;

import jakarta.inject.Singleton;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.PersonRecord;
import org.tumen.store.Renderer;

/** The people. */
@Singleton
public class People extends NamedEntries<Person, PersonFilter> {

    People(Dataset dataset, Renderer renderer) {
        super(Person.class, dataset.people(), PersonRecord::name, renderer);
    }
}
