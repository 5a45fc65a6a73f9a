package org.tumen.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.dataset.AgreementRecord;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.EntryRecord;
import org.tumen.dataset.EventRecord;
import org.tumen.dataset.NamedRecord;
import org.tumen.dataset.OrganisationRecord;
import org.tumen.dataset.PersonRecord;
import org.tumen.dataset.PlaceRecord;
import org.tumen.dataset.PositionRecord;
import org.tumen.dataset.QuantityRecord;
import org.tumen.dataset.SourceRecord;
import org.tumen.model.LocalizedText;
import org.tumen.search.SearchDocument.Related;
import org.tumen.search.SearchField.Weight;

/** Extracts the searchable content of entries: names or title, texts, the label of their type, and what they refer to. */
final class SearchFields {

    private final Map<String, NamedRecord> actors;
    private final Map<String, PlaceRecord> places;
    private final Map<String, AgreementRecord> agreements;

    SearchFields(Dataset dataset) {
        actors = byId(dataset.actors());
        places = byId(dataset.places().stream());
        agreements = byId(dataset.agreements().stream());
    }

    SearchDocument of(EntryRecord entry) {
        var builder = new Builder(entry instanceof NamedRecord named ? ReferenceKey.of(named) : null);
        if (entry instanceof EventRecord event) {
            builder.event(event);
        } else if (entry instanceof SourceRecord source) {
            builder.source(source);
        } else if (entry instanceof NamedRecord named) {
            builder.names(named);
            if (named instanceof PersonRecord person) {
                builder.person(person);
            } else if (named instanceof OrganisationRecord organisation) {
                builder.text("/description", organisation.description());
                builder.related("/parent", actors.get(organisation.parent()));
            } else if (named instanceof PlaceRecord place) {
                builder.related("/parent", places.get(place.parent()));
            } else if (named instanceof AgreementRecord agreement) {
                builder.agreement(agreement);
            }
        }
        return new SearchDocument(builder.searchFields, builder.related);
    }

    private static <E extends EntryRecord> Map<String, E> byId(Stream<E> entries) {
        return entries.collect(Collectors.toMap(EntryRecord::id, Function.identity()));
    }

    private final class Builder {

        /** By which others refer to the entry. */
        private final String key;

        private final List<SearchField> searchFields = new ArrayList<>();
        private final List<Related> related = new ArrayList<>();

        Builder(String key) {
            this.key = key;
        }

        void event(EventRecord event) {
            both(Weight.TITLE, "/title", event.title());
            text("/summary", event.summary());
            both(Weight.TYPE, "/typeLabel", event.type().wording().label());
            each("/participants", event.participants(), (at, item) -> related(at + "/actor", actors.get(item.actor())));
            related("/place", places.get(event.place()));
            each("/agreements", event.agreements(), (at, id) -> related(at, agreements.get(id)));
            claims(event.positions(), event.quantities());
            each("/conflicts", event.conflicts(), (at, item) -> text(at + "/note", item.note()));
        }

        void agreement(AgreementRecord agreement) {
            text("/summary", agreement.summary());
            both(Weight.TYPE, "/kindLabel", agreement.kind().wording().label());
            each("/provisions", agreement.provisions(), (at, item) -> text(at + "/text", item.text()));
            each("/parties", agreement.parties(), (at, item) -> related(at + "/actor", actors.get(item.actor())));
            each(
                    "/signatories",
                    agreement.signatories(),
                    (at, item) -> related(at + "/person", actors.get(item.person())));
            related("/place", places.get(agreement.place()));
            claims(agreement.positions(), agreement.quantities());
            each("/conflicts", agreement.conflicts(), (at, item) -> text(at + "/note", item.note()));
        }

        void person(PersonRecord person) {
            text("/description", person.description());
            each("/offices", person.offices(), (at, office) -> {
                text(at + "/title", office.title());
                related(at + "/organisation", actors.get(office.organisation()));
            });
        }

        void source(SourceRecord source) {
            add(Weight.TITLE, "/title/en", source.title().en());
            add(Weight.TITLE, "/title/original", source.title().original());
            text("/note", source.note());
            related("/publisher", actors.get(source.publisher()));
            related("/wireAgency", actors.get(source.wireAgency()));
            each("/byline", source.byline(), (at, id) -> related(at, actors.get(id)));
        }

        void names(NamedRecord named) {
            both(Weight.NAME, "/name", named.name());
            if (named.nativeName() != null) {
                add(Weight.NAME, "/nativeName/text", named.nativeName().text());
            }
            each("/printedForms", named.printedForms(), (at, form) -> add(Weight.NAME, at, form));
            each("/otherForms", named.otherForms(), (at, form) -> add(Weight.NAME, at, form));
        }

        void text(String field, LocalizedText text) {
            both(Weight.TEXT, field, text);
        }

        /** Adds a reference, unless it is null. */
        void related(String field, NamedRecord other) {
            if (other != null) {
                related.add(new Related(field, other));
            }
        }

        private void claims(List<PositionRecord> positions, List<QuantityRecord> quantities) {
            each("/positions", positions, (at, item) -> {
                text(at + "/note", item.note());
                related(at + "/actor", actors.get(item.actor()));
            });
            each("/quantities", quantities, (at, item) -> text(at + "/of", item.of()));
        }

        private void both(Weight weight, String field, LocalizedText text) {
            if (text != null) {
                add(weight, field + "/en", text.en());
                add(weight, field + "/ja", text.ja());
            }
        }

        private void add(Weight weight, String field, String text) {
            searchFields.add(new SearchField(weight, field, text, weight == Weight.NAME ? key : null));
        }

        private <T> void each(String field, List<T> items, BiConsumer<String, T> add) {
            for (var i = 0; i < items.size(); i++) {
                add.accept(field + "/" + i, items.get(i));
            }
        }
    }
}
