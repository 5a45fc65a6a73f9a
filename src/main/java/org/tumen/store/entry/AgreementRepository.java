package org.tumen.store.entry;

import jakarta.inject.Singleton;
import org.tumen.dataset.AgreementRecord;
import org.tumen.dataset.Dataset;
import org.tumen.store.DocumentRenderer;
import org.tumen.store.LoadState;

/** The agreements and measures. */
@Singleton
public class AgreementRepository extends NamedRepository<Agreement, AgreementFilter> {

    AgreementRepository(Dataset dataset, DocumentRenderer renderer, LoadState state) {
        super(
                Agreement.class,
                dataset.agreements(),
                AgreementRecord::name,
                AgreementRecord::date,
                dataset.history(),
                renderer,
                state);
    }
}
