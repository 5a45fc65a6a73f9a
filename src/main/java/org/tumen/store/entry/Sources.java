package org.tumen.store.entry;

import jakarta.inject.Singleton;
import org.tumen.dataset.Dataset;
import org.tumen.model.LocalizedText;
import org.tumen.store.Renderer;

/** The sources. */
@Singleton
public class Sources extends NamedEntries<Source, SourceFilter> {

    Sources(Dataset dataset, Renderer renderer) {
        super(
                Source.class,
                dataset.sources(),
                source -> new LocalizedText(source.title().en(), source.title().original()),
                renderer);
    }
}
