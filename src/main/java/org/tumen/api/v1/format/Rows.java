package org.tumen.api.v1.format;

import java.util.List;
import java.util.function.Function;
import org.tumen.api.v1.view.ActorRef;
import org.tumen.api.v1.view.AgreementView;
import org.tumen.api.v1.view.AgreementView.Party;
import org.tumen.api.v1.view.AgreementView.Provision;
import org.tumen.api.v1.view.AgreementView.Signatory;
import org.tumen.api.v1.view.ChangeView;
import org.tumen.api.v1.view.CitationView;
import org.tumen.api.v1.view.CoordinatesView;
import org.tumen.api.v1.view.EventView;
import org.tumen.api.v1.view.EventView.About;
import org.tumen.api.v1.view.EventView.Participant;
import org.tumen.api.v1.view.NativeNameView;
import org.tumen.api.v1.view.OrganisationView;
import org.tumen.api.v1.view.PersonView;
import org.tumen.api.v1.view.PersonView.Office;
import org.tumen.api.v1.view.PlaceRef;
import org.tumen.api.v1.view.PlaceView;
import org.tumen.api.v1.view.PositionView;
import org.tumen.api.v1.view.SourceView;
import org.tumen.api.v1.view.TitledRef;

/**
 * The columns of each kind of entry. Their names are part of the contract; parallel lists have items in the same
 * order.
 */
final class Rows {

    private Rows() {}

    static Columns<EventView> events() {
        return new Columns<>(EventView.class, "events")
                .add("id", EventView::id)
                .add("type", EventView::type)
                .add("status", EventView::status)
                .add("modality", EventView::modality)
                .text("title", EventView::title)
                .text("summary", EventView::summary)
                .add("date", EventView::date)
                .day("firstDay", EventView::firstDay)
                .day("lastDay", EventView::lastDay)
                .add("datePrecision", EventView::datePrecision)
                .add("dateBasis", EventView::dateBasis)
                .text("dateNote", EventView::dateNote)
                .add("placeId", of(EventView::place, PlaceRef::id))
                .text("placeName", of(EventView::place, PlaceRef::name))
                .add("placeKind", of(EventView::place, PlaceRef::kind))
                .add("placeCountry", of(EventView::place, PlaceRef::country))
                .add("longitude", of(EventView::point, CoordinatesView::longitude))
                .add("latitude", of(EventView::point, CoordinatesView::latitude))
                .add("precisionMetres", of(EventView::point, CoordinatesView::precisionMetres))
                .add("placeAbsence", EventView::placeAbsence)
                .each("participantIds", EventView::participants, of(Participant::actor, ActorRef::id))
                .each("participantRoles", EventView::participants, Participant::role)
                .eachText("participantNames", EventView::participants, of(Participant::actor, ActorRef::name))
                .each("positionActorIds", EventView::positions, of(PositionView::actor, ActorRef::id))
                .each("positionStances", EventView::positions, PositionView::stance)
                .each("agreementIds", EventView::agreements, TitledRef::id)
                .add("partOfId", of(EventView::partOf, TitledRef::id))
                .each("partIds", EventView::parts, TitledRef::id)
                .add("realisedById", of(EventView::realisedBy, TitledRef::id))
                .each("realisesIds", EventView::realises, TitledRef::id)
                .add("sourceIds", view -> sources(view.citations()))
                .href("href")
                .words("typeLabel", EventView::typeLabel)
                .words("statusLabel", EventView::statusLabel)
                .words("statusInWords", EventView::statusInWords)
                .words("dateInWords", EventView::dateInWords)
                .add("dateSpan", EventView::dateSpan)
                .day("endExclusive", EventView::endExclusive)
                .url("url")
                .add("inPeriod", EventView::inPeriod)
                .each("aboutActorIds", about(About::actors), ActorRef::id)
                .each("aboutPlaceIds", about(About::places), PlaceRef::id)
                .each("aboutEventIds", about(About::events), TitledRef::id)
                .each("aboutAgreementIds", about(About::agreements), TitledRef::id)
                .add("eventClass", EventView::eventClass);
    }

    static Columns<PersonView> people() {
        return new Columns<>(PersonView.class, "people")
                .add("id", PersonView::id)
                .text("name", PersonView::name)
                .add("nativeName", of(PersonView::nativeName, NativeNameView::text))
                .add("nativeNameLanguage", of(PersonView::nativeName, NativeNameView::language))
                .text("description", PersonView::description)
                .add("country", PersonView::country)
                .add("printedForms", PersonView::printedForms)
                .add("otherForms", PersonView::otherForms)
                .eachText("officeTitles", PersonView::offices, Office::title)
                .each("officeOrganisationIds", PersonView::offices, of(Office::organisation, ActorRef::id))
                .each("officeFrom", PersonView::offices, Office::from)
                .each("officeTo", PersonView::offices, Office::to)
                .each("officeAttested", PersonView::offices, Office::attested)
                .href("href")
                .url("url");
    }

    static Columns<OrganisationView> organisations() {
        return new Columns<>(OrganisationView.class, "organisations")
                .add("id", OrganisationView::id)
                .text("name", OrganisationView::name)
                .add("nativeName", of(OrganisationView::nativeName, NativeNameView::text))
                .add("nativeNameLanguage", of(OrganisationView::nativeName, NativeNameView::language))
                .add("kind", OrganisationView::kind)
                .add("country", OrganisationView::country)
                .add("parentId", of(OrganisationView::parent, ActorRef::id))
                .text("description", OrganisationView::description)
                .add("printedForms", OrganisationView::printedForms)
                .add("otherForms", OrganisationView::otherForms)
                .add("sourceIds", view -> sources(view.citations()))
                .href("href")
                .words("kindLabel", OrganisationView::kindLabel)
                .url("url");
    }

    static Columns<AgreementView> agreements() {
        return new Columns<>(AgreementView.class, "agreements")
                .add("id", AgreementView::id)
                .add("kind", AgreementView::kind)
                .add("status", AgreementView::status)
                .add("modality", AgreementView::modality)
                .text("name", AgreementView::name)
                .add("nativeName", of(AgreementView::nativeName, NativeNameView::text))
                .add("nativeNameLanguage", of(AgreementView::nativeName, NativeNameView::language))
                .text("summary", AgreementView::summary)
                .add("date", AgreementView::date)
                .day("firstDay", AgreementView::firstDay)
                .day("lastDay", AgreementView::lastDay)
                .add("datePrecision", AgreementView::datePrecision)
                .add("dateBasis", AgreementView::dateBasis)
                .text("dateNote", AgreementView::dateNote)
                .add("placeId", of(AgreementView::place, PlaceRef::id))
                .each("partyIds", AgreementView::parties, of(Party::actor, ActorRef::id))
                .each("partyRoles", AgreementView::parties, Party::role)
                .each("signatoryIds", AgreementView::signatories, of(Signatory::person, ActorRef::id))
                .each("signatoryForIds", AgreementView::signatories, of(Signatory::onBehalfOf, ActorRef::id))
                .eachText("provisions", AgreementView::provisions, Provision::text)
                .each("positionActorIds", AgreementView::positions, of(PositionView::actor, ActorRef::id))
                .each("positionStances", AgreementView::positions, PositionView::stance)
                .add("printedForms", AgreementView::printedForms)
                .add("otherForms", AgreementView::otherForms)
                .add("sourceIds", view -> sources(view.citations()))
                .href("href")
                .words("kindLabel", AgreementView::kindLabel)
                .words("statusLabel", AgreementView::statusLabel)
                .words("statusInWords", AgreementView::statusInWords)
                .words("dateInWords", AgreementView::dateInWords)
                .add("dateSpan", AgreementView::dateSpan)
                .day("endExclusive", AgreementView::endExclusive)
                .url("url")
                .add("inPeriod", AgreementView::inPeriod)
                .add("otherKinds", AgreementView::otherKinds);
    }

    static Columns<PlaceView> places() {
        return new Columns<>(PlaceView.class, "places")
                .add("id", PlaceView::id)
                .text("name", PlaceView::name)
                .add("nativeName", of(PlaceView::nativeName, NativeNameView::text))
                .add("nativeNameLanguage", of(PlaceView::nativeName, NativeNameView::language))
                .add("kind", PlaceView::kind)
                .add("country", PlaceView::country)
                .add("parentId", of(PlaceView::parent, PlaceRef::id))
                .add("longitude", of(PlaceView::point, CoordinatesView::longitude))
                .add("latitude", of(PlaceView::point, CoordinatesView::latitude))
                .add("precisionMetres", of(PlaceView::point, CoordinatesView::precisionMetres))
                .add("printedForms", PlaceView::printedForms)
                .add("otherForms", PlaceView::otherForms)
                .add("sourceIds", view -> sources(view.citations()))
                .href("href")
                .words("kindLabel", PlaceView::kindLabel)
                .url("url");
    }

    static Columns<SourceView> sources() {
        return new Columns<>(SourceView.class, "sources")
                .add("id", SourceView::id)
                .add("titleOriginal", source -> source.title().original())
                .add("titleEn", source -> source.title().en())
                .add("publisherId", of(SourceView::publisher, ActorRef::id))
                .add("wireAgencyId", of(SourceView::wireAgency, ActorRef::id))
                .each("bylineIds", SourceView::byline, ActorRef::id)
                .add("published", SourceView::published)
                .day("firstDay", SourceView::firstDay)
                .day("lastDay", SourceView::lastDay)
                .add("publishedBasis", SourceView::publishedBasis)
                .text("publishedNote", SourceView::publishedNote)
                .add("publishedAt", SourceView::publishedAt)
                .add("modifiedAt", SourceView::modifiedAt)
                .add("language", SourceView::language)
                .add("originalLanguage", SourceView::originalLanguage)
                .add("machineTranslated", SourceView::machineTranslated)
                .add("url", SourceView::url)
                .add("originalUrl", SourceView::originalUrl)
                .text("note", SourceView::note)
                .add("paragraphs", SourceView::paragraphs)
                .add("sha256", SourceView::sha256)
                .href("href")
                .words("publishedInWords", SourceView::publishedInWords)
                .day("endExclusive", SourceView::endExclusive)
                .url("entryUrl")
                .add("inPeriod", SourceView::inPeriod);
    }

    static Columns<ChangeView> changes() {
        return new Columns<>(ChangeView.class, "changes")
                .add("version", view -> view.release().version())
                .day("released", view -> view.release().released())
                .add("kind", ChangeView::kind)
                .add("id", ChangeView::id)
                .add("change", ChangeView::change)
                .text("title", ChangeView::title)
                .add("fields", ChangeView::fields)
                .add("formerId", ChangeView::formerId)
                .add("currentId", ChangeView::currentId)
                .text("reason", ChangeView::reason)
                .href("href");
    }

    /** A property of something that can be null. */
    private static <V, P, R> Function<V, R> of(Function<V, P> part, Function<P, R> value) {
        return view -> {
            var present = part.apply(view);
            return present == null ? null : value.apply(present);
        };
    }

    /** A list of what an event is about; empty if it is about nothing. */
    private static <R> Function<EventView, List<R>> about(Function<About, List<R>> list) {
        return event -> event.about() == null ? List.of() : list.apply(event.about());
    }

    private static List<String> sources(List<CitationView> citations) {
        return citations.stream().map(CitationView::source).distinct().toList();
    }
}
