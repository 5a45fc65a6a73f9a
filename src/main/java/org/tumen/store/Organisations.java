package org.tumen.store;

import jakarta.inject.Singleton;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.OrganisationRecord;

/** The organisations. */
@Singleton
public class Organisations extends NamedEntries<Organisation, OrganisationFilter> {

    Organisations(Dataset dataset, Renderer renderer) {
        super(Organisation.class, dataset.organisations(), OrganisationRecord::name, renderer);
    }
}
