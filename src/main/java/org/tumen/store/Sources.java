package org.tumen.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The sources. */
@ApplicationScoped
public class Sources extends NamedEntries<Source, SourceFilter> {

    Sources() {
        super(Source.class);
    }
}
