package org.tumen.page;

import jakarta.inject.Singleton;
import java.util.List;
import org.tumen.api.v1.view.AgreementView;
import org.tumen.api.v1.view.CiteAs;
import org.tumen.api.v1.view.EventView;
import org.tumen.api.v1.view.ListItem;
import org.tumen.api.v1.view.OrganisationView;
import org.tumen.api.v1.view.PersonView;
import org.tumen.api.v1.view.PlaceView;
import org.tumen.api.v1.view.PositionView;
import org.tumen.api.v1.view.SourceView;
import org.tumen.api.v1.view.StatusSentence;
import org.tumen.model.EntryKind;
import org.tumen.store.EntryRepository.CitableDocument;
import org.tumen.store.EntryRepository.Order;
import org.tumen.store.entry.SourceRepository;
import org.tumen.store.event.EventFilter;
import org.tumen.store.event.EventRepository;

/** Makes what the pages of all kinds of entries have. */
@Singleton
class EntryFrames {

    /** The rest is a link away. */
    private static final int MOST_EVENTS = 100;

    private static final Order BY_DATE = new Order(Order.Key.POSITION, false);

    private final EventRepository events;
    private final SourceRepository sources;
    private final Documents documents;
    private final LinkedData linkedData;
    private final Downloads data;

    EntryFrames(
            EventRepository events,
            SourceRepository sources,
            Documents documents,
            LinkedData linkedData,
            Downloads data) {
        this.events = events;
        this.sources = sources;
        this.documents = documents;
        this.linkedData = linkedData;
        this.data = data;
    }

    <V> V read(CitableDocument entry, Class<V> view) {
        return documents.read(entry.document(), view);
    }

    EntryFrame frame(Page page, EntryKind kind, ListItem view, CitableDocument entry) {
        var cite = documents.read(entry.citeAs(), CiteAs.class);
        var slice = events.slice(EventFilter.referringTo(kind, view.id()), BY_DATE, BY_DATE.start(), MOST_EVENTS);
        var self = view.links().self();
        return new EntryFrame(
                kind(page, kind),
                title(page, view),
                description(page, view),
                mark(view),
                reasons(page, view),
                new CitationList(view, this::source, page),
                page.text(cite.text()).replace(self, page.getNegotiatedUrl()),
                cite.bibtex().replace(self, page.getNegotiatedUrl()),
                slice.documents().stream()
                        .map(document -> EventItem.of(documents.read(document.document(), EventView.class), page))
                        .toList(),
                slice.total(),
                page.href(Address.of("/").with(parameter(kind), view.id())),
                data.of(page, view),
                kind == EntryKind.EVENT ? Embedding.ofEvent(page, view.id(), title(page, view)) : null,
                linkedData.entry(view.getClass(), entry.document(), page));
    }

    private SourceView source(String id) {
        return documents.read(sources.document(id).orElseThrow().document(), SourceView.class);
    }

    /** The parameter that selects the events that refer to an entry. */
    static String parameter(EntryKind kind) {
        return switch (kind) {
            case PERSON, ORGANISATION -> "actor";
            case PLACE -> "place";
            case AGREEMENT -> "agreement";
            case EVENT -> "partOf";
            case SOURCE -> "source";
        };
    }

    private static String kind(Page page, EntryKind kind) {
        var messages = Pages.messages(page);
        return switch (kind) {
            case PERSON -> messages.personKind();
            case ORGANISATION -> messages.organisationKind();
            case PLACE -> messages.placeKind();
            case AGREEMENT -> messages.agreementKind();
            case EVENT -> messages.eventKind();
            case SOURCE -> messages.sourceKind();
        };
    }

    private static String title(Page page, ListItem view) {
        if (view instanceof EventView event) {
            return page.text(event.title());
        } else if (view instanceof PersonView person) {
            return page.text(person.name());
        } else if (view instanceof OrganisationView organisation) {
            return page.text(organisation.name());
        } else if (view instanceof AgreementView agreement) {
            return page.text(agreement.name());
        } else if (view instanceof PlaceView place) {
            return page.text(place.name());
        }
        var source = (SourceView) view;
        return page.getLang().equals(source.language())
                ? source.title().original()
                : source.title().en();
    }

    private static Mark mark(ListItem view) {
        if (view instanceof EventView event) {
            return Mark.of(event);
        }
        return view instanceof AgreementView agreement ? Mark.of(agreement.date(), agreement.status()) : null;
    }

    /** Why it has its status: what follows the label in the sentence. */
    private static String reasons(Page page, ListItem view) {
        if (view instanceof EventView event) {
            return reasons(page, event.status(), event.positions());
        }
        return view instanceof AgreementView agreement
                ? reasons(page, agreement.status(), agreement.positions())
                : null;
    }

    private static String reasons(Page page, String status, List<PositionView> positions) {
        return page.text(StatusSentence.of(status, positions))
                .substring(page.term("statuses", status).length());
    }

    private static String description(Page page, ListItem view) {
        if (view instanceof EventView event) {
            return page.text(event.summary());
        } else if (view instanceof PersonView person) {
            return page.text(person.description());
        } else if (view instanceof OrganisationView organisation) {
            return page.text(organisation.description());
        } else if (view instanceof AgreementView agreement) {
            return page.text(agreement.summary());
        } else if (view instanceof PlaceView place) {
            return description(page, place);
        }
        return description(page, (SourceView) view);
    }

    private static String description(Page page, PlaceView place) {
        var kind = page.term("place-kinds", place.kind());
        return place.parent() == null
                ? ""
                : Pages.messages(page)
                        .placeSentence(kind, page.text(place.parent().name()));
    }

    private static String description(Page page, SourceView source) {
        var publisher = source.publisher() == null ? source.wireAgency() : source.publisher();
        var date = page.when(source.published());
        return publisher == null ? "" : Pages.messages(page).sourceSentence(page.text(publisher.name()), date);
    }
}
