package org.tumen.store;

import jakarta.inject.Singleton;
import org.tumen.dataset.AgreementRecord;
import org.tumen.dataset.Dataset;

/** The agreements and measures. */
@Singleton
public class Agreements extends NamedEntries<Agreement, AgreementFilter> {

    Agreements(Dataset dataset, Renderer renderer) {
        super(Agreement.class, dataset.agreements(), AgreementRecord::name, renderer);
    }
}
