package org.tumen.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The organisations. */
@ApplicationScoped
public class Organisations extends NamedEntries<Organisation, OrganisationFilter> {

    Organisations() {
        super(Organisation.class);
    }
}
