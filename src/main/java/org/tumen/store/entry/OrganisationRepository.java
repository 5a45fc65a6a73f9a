package org.tumen.store.entry;

import jakarta.inject.Singleton;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.OrganisationRecord;
import org.tumen.store.DocumentRenderer;
import org.tumen.store.LoadState;

/** The organisations. */
@Singleton
public class OrganisationRepository extends NamedRepository<Organisation, OrganisationFilter> {

    OrganisationRepository(Dataset dataset, DocumentRenderer renderer, LoadState state) {
        super(
                Organisation.class,
                dataset.organisations(),
                OrganisationRecord::name,
                organisation -> null,
                dataset.history(),
                renderer,
                state);
    }
}
