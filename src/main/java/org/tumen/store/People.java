package org.tumen.store;

import jakarta.inject.Singleton;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.PersonRecord;

/** The people. */
@Singleton
public class People extends NamedEntries<Person, PersonFilter> {

    People(Dataset dataset, Renderer renderer) {
        super(Person.class, dataset.people(), PersonRecord::name, renderer);
    }
}
