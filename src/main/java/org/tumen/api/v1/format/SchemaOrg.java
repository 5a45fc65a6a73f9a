package org.tumen.api.v1.format;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tumen.api.v1.view.ActorRef;
import org.tumen.api.v1.view.AgreementView;
import org.tumen.api.v1.view.ChangeView;
import org.tumen.api.v1.view.CitationView;
import org.tumen.api.v1.view.CoordinatesView;
import org.tumen.api.v1.view.EventView;
import org.tumen.api.v1.view.ListItem;
import org.tumen.api.v1.view.NativeNameView;
import org.tumen.api.v1.view.OrganisationView;
import org.tumen.api.v1.view.PersonView;
import org.tumen.api.v1.view.PlaceRef;
import org.tumen.api.v1.view.PlaceView;
import org.tumen.api.v1.view.SourceView;
import org.tumen.api.v1.view.TitledRef;
import org.tumen.model.DateEnds;
import org.tumen.model.DatePrecision;
import org.tumen.model.Modality;

/**
 * Maps entries to schema.org, without claiming more than the sources do. An event that is only claimed or expected is a
 * {@code Claim}. {@code startDate} and {@code endDate} are present only if ISO 8601 can express them without loss of
 * uncertainty; {@code date} is always EDTF. A point is the centre of a circle.
 */
final class SchemaOrg {

    private final Function<String, URI> address;

    SchemaOrg(Function<String, URI> address) {
        this.address = address;
    }

    /** All but agreements and changes: schema.org has no terms for measures and alleged deals. */
    static boolean supports(Class<? extends ListItem> kind) {
        return kind != AgreementView.class && kind != ChangeView.class;
    }

    Thing thing(ListItem entry) {
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

    private Thing event(EventView event) {
        var occurred = event.modality().equals(Modality.OCCURRED.code());
        var thing = thing(occurred ? "Event" : "Claim", event)
                .with("name", event.title())
                .with(occurred ? "description" : "abstract", event.summary())
                .with("additionalType", address.apply("/v1/vocabularies/event-types#" + event.type()))
                .with("date", event.date())
                .with("about", about(event))
                .with("hadPrimarySource", sources(event.citations()));
        if (occurred) {
            // What an event that occurred is part of has occurred, too; the reverse need not be true.
            thing.with("superEvent", of(event.partOf(), whole -> id(whole.href())))
                    .with("location", of(event.place(), this::place))
                    .with("startDate", of(event.date(), SchemaOrg::start))
                    .with("endDate", of(event.date(), SchemaOrg::end));
        }
        return thing;
    }

    /** Who took part, and what and whom a speech act is about. */
    private List<Thing> about(EventView event) {
        var about = event.participants().stream().map(participant -> actor(participant.actor()));
        if (event.about() != null) {
            var spokenOf = Stream.of(
                            event.about().actors().stream().map(this::actor),
                            event.about().places().stream().map(this::place),
                            event.about().events().stream().map(this::titled),
                            event.about().agreements().stream().map(this::titled))
                    .flatMap(things -> things);
            about = Stream.concat(about, spokenOf);
        }
        return about.distinct().toList();
    }

    private Thing person(PersonView person) {
        var citations = person.offices().stream().flatMap(office -> office.citations().stream());
        return thing("Person", person)
                .with("name", person.name())
                .with("alternateName", forms(person.nativeName(), person.printedForms(), person.otherForms()))
                .with("description", person.description())
                .with("affiliation", each(person.offices(), this::office))
                .with("hadPrimarySource", sources(citations.toList()));
    }

    /** A role, by which schema.org qualifies an affiliation with a title and dates. */
    private Thing office(PersonView.Office office) {
        return new Thing(null, "OrganizationRole")
                .with("roleName", office.title())
                .with("affiliation", of(office.organisation(), this::actor))
                .with("startDate", of(office.from(), SchemaOrg::isoDate))
                .with("endDate", of(office.to(), SchemaOrg::isoDate));
    }

    private Thing organisation(OrganisationView organisation) {
        return thing("Organization", organisation)
                .with("name", organisation.name())
                .with(
                        "alternateName",
                        forms(organisation.nativeName(), organisation.printedForms(), organisation.otherForms()))
                .with("description", organisation.description())
                .with("parentOrganization", of(organisation.parent(), this::actor))
                .with("hadPrimarySource", sources(organisation.citations()));
    }

    private Thing place(PlaceView place) {
        return thing("Place", place)
                .with("name", place.name())
                .with("alternateName", forms(place.nativeName(), place.printedForms(), place.otherForms()))
                .with("geo", of(place.coordinates(), SchemaOrg::circle))
                .with("containedInPlace", of(place.parent(), this::place))
                .with("hadPrimarySource", sources(place.citations()));
    }

    private Thing article(SourceView source) {
        var published = source.publishedAt() == null ? isoDate(source.published()) : source.publishedAt();
        return thing("NewsArticle", source)
                .with("headline", Map.of(source.language(), source.title().original()))
                .with("alternativeHeadline", Map.of("en", source.title().en()))
                .with("publisher", of(source.publisher(), this::actor))
                .with("sourceOrganization", of(source.wireAgency(), this::actor))
                .with("author", each(source.byline(), this::actor))
                .with("date", source.published())
                .with("datePublished", published)
                .with("dateModified", source.modifiedAt())
                .with("inLanguage", source.language())
                .with("url", source.url())
                .with("isBasedOn", source.originalUrl());
    }

    private Thing actor(ActorRef actor) {
        var type = actor.kind().equals("person") ? "Person" : "Organization";
        return new Thing(address.apply(actor.href()), type).with("name", actor.name());
    }

    private Thing place(PlaceRef place) {
        return new Thing(address.apply(place.href()), "Place")
                .with("name", place.name())
                .with("geo", of(place.coordinates(), SchemaOrg::circle));
    }

    /** An event may be a {@code Claim} and agreements have no type, so that the type is left out. */
    private Thing titled(TitledRef entry) {
        return id(entry.href()).with("name", entry.title());
    }

    private static Thing circle(CoordinatesView point) {
        var middle = new Thing(null, "GeoCoordinates")
                .with("latitude", point.latitude())
                .with("longitude", point.longitude());
        return new Thing(null, "GeoCircle").with("geoMidpoint", middle).with("geoRadius", point.precisionMetres());
    }

    private List<Thing> sources(List<CitationView> citations) {
        return each(citations, citation -> id(citation.href()));
    }

    private Thing thing(String type, ListItem entry) {
        return new Thing(address.apply(entry.links().self()), type).with("identifier", entry.id());
    }

    private Thing id(String path) {
        return new Thing(address.apply(path), null);
    }

    private static String start(String edtf) {
        var ends = DateEnds.of(edtf);
        return ends.precision() == DatePrecision.INTERVAL && !ends.qualified() ? ends.fromDate() : isoDate(edtf);
    }

    private static String end(String edtf) {
        var ends = DateEnds.of(edtf);
        return ends.precision() == DatePrecision.INTERVAL && !ends.qualified() ? ends.toDate() : null;
    }

    /** The date if it is a plain ISO 8601 day, month or year, or else null. */
    private static String isoDate(String edtf) {
        return edtf.matches("[0-9-]+") ? edtf : null;
    }

    private static List<String> forms(NativeNameView nativeName, List<String> printed, List<String> others) {
        return Stream.of(Stream.ofNullable(nativeName).map(NativeNameView::text), printed.stream(), others.stream())
                .flatMap(forms -> forms)
                .distinct()
                .toList();
    }

    private static <T, R> R of(T known, Function<T, R> value) {
        return known == null ? null : value.apply(known);
    }

    private static <T> List<Thing> each(List<T> list, Function<T, Thing> thing) {
        return list.stream().map(thing).distinct().toList();
    }
}
