package org.tumen.store.entry;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.StatelessSession;

/** Fills the store with all of a dataset that has names, once. */
@Singleton
public class NamedLoader {

    private final StatelessSession session;

    NamedLoader(StatelessSession session) {
        this.session = session;
    }

    public void load(List<NamedEntity> entities) {
        QuarkusTransaction.requiringNew().run(() -> session.insertMultiple(entities));
    }
}
