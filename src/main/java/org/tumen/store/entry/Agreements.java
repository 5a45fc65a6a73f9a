package org.tumen.store.entry;

import jakarta.inject.Singleton;
import org.tumen.dataset.AgreementRecord;
import org.tumen.dataset.Dataset;
import org.tumen.store.Renderer;

/** The agreements and measures. */
@Singleton
public class Agreements extends NamedEntries<Agreement, AgreementFilter> {

    Agreements(Dataset dataset, Renderer renderer) {
        super(Agreement.class, dataset.agreements(), AgreementRecord::name, renderer);
    }
}
