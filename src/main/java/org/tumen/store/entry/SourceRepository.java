package org.tumen.store.entry;

import jakarta.inject.Singleton;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.SourceRecord;
import org.tumen.model.LocalizedText;
import org.tumen.store.DocumentRenderer;
import org.tumen.store.LoadState;

/** The sources. */
@Singleton
public class SourceRepository extends NamedRepository<Source, SourceFilter> {

    SourceRepository(Dataset dataset, DocumentRenderer renderer, LoadState state) {
        super(
                Source.class,
                dataset.sources(),
                source -> new LocalizedText(source.title().en(), source.title().original()),
                SourceRecord::published,
                dataset.history(),
                renderer,
                state);
    }
}
