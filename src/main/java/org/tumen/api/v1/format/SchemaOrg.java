package org.tumen.api.v1.format;

import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tumen.api.v1.view.ActorRef;
import org.tumen.api.v1.view.AgreementView;
import org.tumen.api.v1.view.CitationView;
import org.tumen.api.v1.view.CoordinatesView;
import org.tumen.api.v1.view.EventView;
import org.tumen.api.v1.view.Listed;
import org.tumen.api.v1.view.NativeNameView;
import org.tumen.api.v1.view.OrganisationView;
import org.tumen.api.v1.view.PersonView;
import org.tumen.api.v1.view.PlaceRef;
import org.tumen.api.v1.view.PlaceView;
import org.tumen.api.v1.view.SourceView;
import org.tumen.api.v1.view.TitledRef;
import org.tumen.model.DatePrecision;
import org.tumen.model.Modality;

/**
 * Entries in the words of schema.org, as far as these are true. What is only claimed or expected is no {@code Event} but
 * a {@code Claim}; a date stands as {@code startDate} only if ISO 8601 can say it as surely as the sources do, and in
 * full as EDTF; a point comes with the circle that it stands for.
 */
final class SchemaOrg {

    /** Whole, so that nobody has to fetch one. */
    static final Map<String, Object> CONTEXT = context();

    private final Function<String, URI> address;

    SchemaOrg(Function<String, URI> address) {
        this.address = address;
    }

    /** Whether there are words for a kind of entry. There are none for measures and alleged deals. */
    static boolean names(Class<? extends Listed> kind) {
        return kind != AgreementView.class;
    }

    Map<String, Object> thing(Listed entry) {
        if (entry instanceof EventView event) {
            return event(event);
        } else if (entry instanceof PersonView person) {
            return person(person);
        } else if (entry instanceof OrganisationView organisation) {
            return organisation(organisation);
        } else if (entry instanceof PlaceView place) {
            return place(place);
        }
        return article((SourceView) entry);
    }

    private Map<String, Object> event(EventView event) {
        var occurred = event.modality().equals(Modality.OCCURRED.code());
        var thing = thing(occurred ? "Event" : "Claim", event, "name", event.title());
        put(thing, occurred ? "description" : "abstract", event.summary());
        put(thing, "additionalType", address.apply("/v1/vocabularies/event-types#" + event.type()));
        put(thing, "date", event.date());
        if (occurred) {
            dates(thing, event.date());
            put(thing, "location", event.place() == null ? null : place(event.place()));
            put(
                    thing,
                    "superEvent",
                    event.partOf() == null ? null : id(event.partOf().href()));
            put(
                    thing,
                    "subEvent",
                    event.parts().stream().map(TitledRef::href).map(this::id).toList());
        }
        put(
                thing,
                "about",
                event.participants().stream()
                        .map(one -> actor(one.actor()))
                        .distinct()
                        .toList());
        sources(thing, event.citations());
        return thing;
    }

    private Map<String, Object> person(PersonView person) {
        var thing = thing("Person", person, "name", person.name());
        put(thing, "alternateName", forms(person.nativeName(), person.printedForms(), person.otherForms()));
        put(thing, "description", person.description());
        put(thing, "affiliation", person.offices().stream().map(this::office).toList());
        sources(
                thing,
                person.offices().stream()
                        .flatMap(office -> office.citations().stream())
                        .toList());
        return thing;
    }

    /** An organisation in a role: schema.org's way to say what an affiliation was, and when. */
    private Map<String, Object> office(PersonView.Office office) {
        var role = new LinkedHashMap<String, Object>();
        role.put("@type", "OrganizationRole");
        put(role, "roleName", office.title());
        put(role, "affiliation", office.organisation() == null ? null : actor(office.organisation()));
        put(role, "startDate", sure(office.from()));
        put(role, "endDate", sure(office.to()));
        return role;
    }

    private Map<String, Object> organisation(OrganisationView organisation) {
        var thing = thing("Organization", organisation, "name", organisation.name());
        put(
                thing,
                "alternateName",
                forms(organisation.nativeName(), organisation.printedForms(), organisation.otherForms()));
        put(thing, "description", organisation.description());
        put(thing, "parentOrganization", organisation.parent() == null ? null : actor(organisation.parent()));
        sources(thing, organisation.citations());
        return thing;
    }

    private Map<String, Object> place(PlaceView place) {
        var thing = thing("Place", place, "name", place.name());
        put(thing, "alternateName", forms(place.nativeName(), place.printedForms(), place.otherForms()));
        put(thing, "geo", circle(place.coordinates()));
        put(thing, "containedInPlace", place.parent() == null ? null : place(place.parent()));
        sources(thing, place.citations());
        return thing;
    }

    private Map<String, Object> article(SourceView source) {
        var thing = thing("NewsArticle", source, "headline", null);
        thing.put("headline", Map.of(source.language(), source.title().original()));
        thing.put("alternativeHeadline", Map.of("en", source.title().en()));
        put(thing, "publisher", source.publisher() == null ? null : actor(source.publisher()));
        put(thing, "sourceOrganization", source.wireAgency() == null ? null : actor(source.wireAgency()));
        put(thing, "author", source.byline().stream().map(this::actor).toList());
        put(thing, "date", source.published());
        put(thing, "datePublished", source.publishedAt() == null ? sure(source.published()) : source.publishedAt());
        put(thing, "dateModified", source.modifiedAt());
        put(thing, "inLanguage", source.language());
        put(thing, "url", source.url());
        put(thing, "isBasedOn", source.originalUrl());
        return thing;
    }

    private Map<String, Object> thing(String type, Listed entry, String property, Object name) {
        var thing = id(entry.links().self());
        thing.put("@type", type);
        put(thing, property, name);
        put(thing, "identifier", entry.id());
        return thing;
    }

    private Map<String, Object> actor(ActorRef actor) {
        var thing = id(actor.href());
        thing.put("@type", actor.kind().equals("person") ? "Person" : "Organization");
        put(thing, "name", actor.name());
        return thing;
    }

    private Map<String, Object> place(PlaceRef place) {
        var thing = id(place.href());
        thing.put("@type", "Place");
        put(thing, "name", place.name());
        put(thing, "geo", circle(place.coordinates()));
        return thing;
    }

    private void sources(Map<String, Object> thing, List<CitationView> citations) {
        put(
                thing,
                "hadPrimarySource",
                citations.stream()
                        .map(CitationView::href)
                        .distinct()
                        .map(this::id)
                        .toList());
    }

    private LinkedHashMap<String, Object> id(String path) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@id", address.apply(path));
        return thing;
    }

    private static Map<String, Object> circle(CoordinatesView point) {
        if (point == null) {
            return null;
        }
        var middle = new LinkedHashMap<String, Object>();
        middle.put("@type", "GeoCoordinates");
        middle.put("latitude", point.latitude());
        middle.put("longitude", point.longitude());
        var circle = new LinkedHashMap<String, Object>();
        circle.put("@type", "GeoCircle");
        circle.put("geoMidpoint", middle);
        circle.put("geoRadius", point.precisionMetres());
        return circle;
    }

    private static void dates(Map<String, Object> thing, String edtf) {
        put(thing, "startDate", sure(edtf));
        if (edtf != null && DateEnds.of(edtf).precision() == DatePrecision.INTERVAL) {
            var ends = DateEnds.of(edtf);
            put(thing, "startDate", ends.qualifier().isEmpty() ? ends.from() : null);
            put(thing, "endDate", ends.qualifier().isEmpty() ? ends.to() : null);
        }
    }

    /** The date if it is one of ISO 8601: a day, month or year without doubt. */
    private static String sure(String edtf) {
        return edtf != null && edtf.matches("[0-9-]+") ? edtf : null;
    }

    private static List<String> forms(NativeNameView nativeName, List<String> printed, List<String> others) {
        return Stream.of(Stream.ofNullable(nativeName).map(NativeNameView::text), printed.stream(), others.stream())
                .flatMap(forms -> forms)
                .distinct()
                .toList();
    }

    private static void put(Map<String, Object> thing, String property, Object value) {
        if (value != null && !(value instanceof Collection<?> list && list.isEmpty())) {
            thing.put(property, value);
        }
    }

    private static Map<String, Object> context() {
        var context = new LinkedHashMap<String, Object>();
        context.put("@version", 1.1);
        context.put("@vocab", "https://schema.org/");
        for (var text : List.of("name", "description", "abstract", "roleName", "headline", "alternativeHeadline")) {
            context.put(text, Map.of("@container", "@language"));
        }
        for (var url : List.of("additionalType", "url", "isBasedOn")) {
            context.put(url, Map.of("@type", "@id"));
        }
        for (var date : List.of("startDate", "endDate")) {
            context.put(date, Map.of("@type", "Date"));
        }
        context.put("itemListElement", Map.of("@container", "@list"));
        context.put("hadPrimarySource", Map.of("@id", "http://www.w3.org/ns/prov#hadPrimarySource"));
        context.put("date", term("http://purl.org/dc/terms/date", "http://id.loc.gov/datatypes/edtf/EDTF"));
        return context;
    }

    private static Map<String, Object> term(String id, String type) {
        var term = new LinkedHashMap<String, Object>();
        term.put("@id", id);
        term.put("@type", type);
        return term;
    }
}
