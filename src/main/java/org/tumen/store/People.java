package org.tumen.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The people. */
@ApplicationScoped
public class People extends NamedEntries<Person, PersonFilter> {

    People() {
        super(Person.class);
    }
}
