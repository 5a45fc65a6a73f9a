package org.tumen.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The people. */
@ApplicationScoped
public class People extends Entries<Person, PersonFilter> {

    People() {
        super(Person.class);
    }
}
