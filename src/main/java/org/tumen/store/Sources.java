package org.tumen.store;

import jakarta.inject.Singleton;
import org.tumen.dataset.Dataset;

/** The sources. */
@Singleton
public class Sources extends NamedEntries<Source, SourceFilter> {

    Sources(Dataset dataset, Renderer renderer) {
        super(Source.class, dataset.sources(), renderer);
    }
}
