package org.tumen.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The agreements and measures. */
@ApplicationScoped
public class Agreements extends NamedEntries<Agreement, AgreementFilter> {

    Agreements() {
        super(Agreement.class);
    }
}
