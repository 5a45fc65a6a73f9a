package org.tumen.api.v1.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import jakarta.inject.Singleton;
import org.tumen.dataset.AgreementRecord;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.EntryRecord;
import org.tumen.dataset.EventRecord;
import org.tumen.dataset.OrganisationRecord;
import org.tumen.dataset.PersonRecord;
import org.tumen.dataset.PlaceRecord;
import org.tumen.dataset.ReleaseRecord;
import org.tumen.dataset.SourceRecord;
import org.tumen.store.DocumentRenderer;

/** Renders entries as the JSON documents of version 1. */
@Singleton
public class JsonDocumentRenderer implements DocumentRenderer {

    private final References references;
    private final ReleaseRecord release;
    private final ObjectMapper mapper;

    public JsonDocumentRenderer(References references, Dataset dataset, ObjectMapper mapper) {
        this.references = references;
        release = dataset.release();
        this.mapper = mapper.copy()
                .registerModule(new SimpleModule()
                        .addSerializer(new MemoizingSerializer<>(ActorRef.class, ActorRef::id, mapper))
                        .addSerializer(new MemoizingSerializer<>(PlaceRef.class, PlaceRef::id, mapper)));
    }

    @Override
    public byte[] render(EntryRecord entry) {
        return json(entry, view(entry));
    }

    @Override
    public byte[] renderCiteAs(EntryRecord entry) {
        return json(entry, CiteAs.of(entry, release));
    }

    private byte[] json(EntryRecord entry, Object view) {
        try {
            return mapper.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot serialise “%s”".formatted(entry.id()), e);
        }
    }

    private Object view(EntryRecord entry) {
        if (entry instanceof EventRecord event) {
            return EventView.of(event, references);
        } else if (entry instanceof PersonRecord person) {
            return PersonView.of(person, references);
        } else if (entry instanceof OrganisationRecord organisation) {
            return OrganisationView.of(organisation, references);
        } else if (entry instanceof AgreementRecord agreement) {
            return AgreementView.of(agreement, references);
        } else if (entry instanceof PlaceRecord place) {
            return PlaceView.of(place, references);
        } else if (entry instanceof SourceRecord source) {
            return SourceView.of(source, references);
        }
        throw new IllegalArgumentException("no view for " + entry.getClass().getSimpleName());
    }
}
