package org.tumen.store.entry;

import jakarta.inject.Singleton;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.OrganisationRecord;
import org.tumen.store.Renderer;

/** The organisations. */
@Singleton
public class Organisations extends NamedEntries<Organisation, OrganisationFilter> {

    Organisations(Dataset dataset, Renderer renderer) {
        super(Organisation.class, dataset.organisations(), OrganisationRecord::name, renderer);
    }
}
