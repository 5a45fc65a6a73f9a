package org.tumen.store.entry;

import jakarta.inject.Singleton;
import org.tumen.dataset.Dataset;
import org.tumen.model.LocalizedText;
import org.tumen.store.DocumentRenderer;

/** The sources. */
@Singleton
public class SourceRepository extends NamedRepository<Source, SourceFilter> {

    SourceRepository(Dataset dataset, DocumentRenderer renderer) {
        super(
                Source.class,
                dataset.sources(),
                source -> new LocalizedText(source.title().en(), source.title().original()),
                renderer);
    }
}
