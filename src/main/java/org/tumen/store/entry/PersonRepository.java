package org.tumen.store.entry;

import jakarta.inject.Singleton;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.PersonRecord;
import org.tumen.store.DocumentRenderer;
import org.tumen.store.LoadState;

/** The people. */
@Singleton
public class PersonRepository extends NamedRepository<Person, PersonFilter> {

    PersonRepository(Dataset dataset, DocumentRenderer renderer, LoadState state) {
        super(Person.class, dataset.people(), PersonRecord::name, person -> null, dataset.history(), renderer, state);
    }
}
