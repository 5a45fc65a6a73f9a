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

/** What of an entry can be searched: its names or title, its texts, and the names of what it refers to. */
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
        var gathered = new Gathered();
        if (entry instanceof EventRecord event) {
            gathered.event(event);
        } else if (entry instanceof SourceRecord source) {
            gathered.source(source);
        } else if (entry instanceof NamedRecord named) {
            gathered.names(named);
            if (named instanceof PersonRecord person) {
                gathered.person(person);
            } else if (named instanceof OrganisationRecord organisation) {
                gathered.text("/description", organisation.description());
                gathered.related("/parent", actors.get(organisation.parent()));
            } else if (named instanceof PlaceRecord place) {
                gathered.related("/parent", places.get(place.parent()));
            } else if (named instanceof AgreementRecord agreement) {
                gathered.agreement(agreement);
            }
        }
        return new SearchDocument(gathered.searchFields, gathered.related);
    }

    private static <E extends EntryRecord> Map<String, E> byId(Stream<E> entries) {
        return entries.collect(Collectors.toMap(EntryRecord::id, Function.identity()));
    }

    private final class Gathered {

        private final List<SearchField> searchFields = new ArrayList<>();
        private final List<Related> related = new ArrayList<>();

        void event(EventRecord event) {
            both(Weight.TITLE, "/title", event.title());
            text("/summary", event.summary());
            each("/participants", event.participants(), (at, one) -> related(at + "/actor", actors.get(one.actor())));
            related("/place", places.get(event.place()));
            each("/agreements", event.agreements(), (at, id) -> related(at, agreements.get(id)));
            claims(event.positions(), event.quantities());
            each("/conflicts", event.conflicts(), (at, one) -> text(at + "/note", one.note()));
        }

        void agreement(AgreementRecord agreement) {
            text("/summary", agreement.summary());
            each("/provisions", agreement.provisions(), (at, one) -> text(at + "/text", one.text()));
            each("/parties", agreement.parties(), (at, one) -> related(at + "/actor", actors.get(one.actor())));
            each(
                    "/signatories",
                    agreement.signatories(),
                    (at, one) -> related(at + "/person", actors.get(one.person())));
            related("/place", places.get(agreement.place()));
            claims(agreement.positions(), agreement.quantities());
            each("/conflicts", agreement.conflicts(), (at, one) -> text(at + "/note", one.note()));
        }

        void person(PersonRecord person) {
            text("/description", person.description());
            each("/offices", person.offices(), (at, office) -> {
                text(at + "/title", office.title());
                related(at + "/organisation", actors.get(office.organisation()));
            });
        }

        void source(SourceRecord source) {
            searchFields.add(
                    new SearchField(Weight.TITLE, "/title/en", source.title().en()));
            searchFields.add(new SearchField(
                    Weight.TITLE, "/title/original", source.title().original()));
            text("/note", source.note());
            related("/publisher", actors.get(source.publisher()));
            related("/wireAgency", actors.get(source.wireAgency()));
            each("/byline", source.byline(), (at, id) -> related(at, actors.get(id)));
        }

        void names(NamedRecord named) {
            both(Weight.NAME, "/name", named.name());
            if (named.nativeName() != null) {
                searchFields.add(new SearchField(
                        Weight.NAME, "/nativeName/text", named.nativeName().text()));
            }
            each(
                    "/printedForms",
                    named.printedForms(),
                    (at, form) -> searchFields.add(new SearchField(Weight.NAME, at, form)));
            each(
                    "/otherForms",
                    named.otherForms(),
                    (at, form) -> searchFields.add(new SearchField(Weight.NAME, at, form)));
        }

        void text(String field, LocalizedText text) {
            both(Weight.TEXT, field, text);
        }

        /** What the entry refers to; null, nothing. */
        void related(String field, NamedRecord other) {
            if (other != null) {
                related.add(new Related(field, other));
            }
        }

        private void claims(List<PositionRecord> positions, List<QuantityRecord> quantities) {
            each("/positions", positions, (at, one) -> {
                text(at + "/note", one.note());
                related(at + "/actor", actors.get(one.actor()));
            });
            each("/quantities", quantities, (at, one) -> text(at + "/of", one.of()));
        }

        private void both(Weight weight, String field, LocalizedText text) {
            if (text != null) {
                searchFields.add(new SearchField(weight, field + "/en", text.en()));
                searchFields.add(new SearchField(weight, field + "/ja", text.ja()));
            }
        }

        private <T> void each(String field, List<T> items, BiConsumer<String, T> gather) {
            for (var i = 0; i < items.size(); i++) {
                gather.accept(field + "/" + i, items.get(i));
            }
        }
    }
}
