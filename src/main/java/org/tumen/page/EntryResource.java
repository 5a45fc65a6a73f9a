package org.tumen.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.tumen.api.http.parameter.FormatNegotiation;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.api.http.response.PublicUrl;
import org.tumen.api.v1.CollectionResponder;
import org.tumen.api.v1.EntryLookup;
import org.tumen.api.v1.ParameterValues;
import org.tumen.api.v1.view.AgreementView;
import org.tumen.api.v1.view.EventView;
import org.tumen.api.v1.view.ListItem;
import org.tumen.api.v1.view.OrganisationView;
import org.tumen.api.v1.view.PersonView;
import org.tumen.api.v1.view.PlaceView;
import org.tumen.api.v1.view.SourceView;
import org.tumen.model.EntryKind;
import org.tumen.model.Language;
import org.tumen.store.EntryRepository;
import org.tumen.store.entry.AgreementRepository;
import org.tumen.store.entry.OrganisationRepository;
import org.tumen.store.entry.PersonRepository;
import org.tumen.store.entry.PlaceRepository;
import org.tumen.store.entry.SourceRepository;
import org.tumen.store.event.EventRepository;

/**
 * A page for each entry, under the path that it has in the API without the version. Whoever wants JSON is led to the entry in
 * the API.
 */
@Path("/")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
class EntryResource {

    private static final FormatNegotiation<String> MEDIA_TYPES = FormatNegotiation.ofView(
            List.of(MediaType.TEXT_HTML, MediaType.APPLICATION_JSON), type -> type, type -> type);

    private final EntryFrames frames;
    private final Pages pages;
    private final PublicUrl publicUrl;
    private final HttpHeaders headers;
    private final Kind<EventView> events;
    private final Kind<PersonView> people;
    private final Kind<OrganisationView> organisations;
    private final Kind<AgreementView> agreements;
    private final Kind<PlaceView> places;
    private final Kind<SourceView> sources;

    private interface Template<V> {
        TemplateInstance of(Page page, EntryFrame entry, V view);
    }

    private record Kind<V extends ListItem>(
            EntryKind kind,
            EntryRepository<?> entries,
            EntryLookup.Entries names,
            Class<V> view,
            Template<V> template) {}

    EntryResource(
            EntryLookup lookup,
            EntryFrames frames,
            Pages pages,
            PublicUrl publicUrl,
            HttpHeaders headers,
            EventRepository events,
            PersonRepository people,
            OrganisationRepository organisations,
            AgreementRepository agreements,
            PlaceRepository places,
            SourceRepository sources) {
        this.frames = frames;
        this.pages = pages;
        this.publicUrl = publicUrl;
        this.headers = headers;
        this.events = new Kind<>(EntryKind.EVENT, events, lookup.events(), EventView.class, Templates::event);
        this.people = new Kind<>(EntryKind.PERSON, people, lookup.people(), PersonView.class, Templates::person);
        this.organisations = new Kind<>(
                EntryKind.ORGANISATION,
                organisations,
                lookup.organisations(),
                OrganisationView.class,
                Templates::organisation);
        this.agreements = new Kind<>(
                EntryKind.AGREEMENT, agreements, lookup.agreements(), AgreementView.class, Templates::agreement);
        this.places = new Kind<>(EntryKind.PLACE, places, lookup.places(), PlaceView.class, Templates::place);
        this.sources = new Kind<>(EntryKind.SOURCE, sources, lookup.sources(), SourceView.class, Templates::source);
    }

    @GET
    @Path("events/{id}")
    @Operation(hidden = true)
    public Response event(@RestPath String id, @RestQuery String lang, UriInfo uri) {
        return page(events, id, lang, uri);
    }

    @GET
    @Path("people/{id}")
    @Operation(hidden = true)
    public Response person(@RestPath String id, @RestQuery String lang, UriInfo uri) {
        return page(people, id, lang, uri);
    }

    @GET
    @Path("organisations/{id}")
    @Operation(hidden = true)
    public Response organisation(@RestPath String id, @RestQuery String lang, UriInfo uri) {
        return page(organisations, id, lang, uri);
    }

    @GET
    @Path("agreements/{id}")
    @Operation(hidden = true)
    public Response agreement(@RestPath String id, @RestQuery String lang, UriInfo uri) {
        return page(agreements, id, lang, uri);
    }

    @GET
    @Path("places/{id}")
    @Operation(hidden = true)
    public Response place(@RestPath String id, @RestQuery String lang, UriInfo uri) {
        return page(places, id, lang, uri);
    }

    @GET
    @Path("sources/{id}")
    @Operation(hidden = true)
    public Response source(@RestPath String id, @RestQuery String lang, UriInfo uri) {
        return page(sources, id, lang, uri);
    }

    private <V extends ListItem> Response page(Kind<V> kind, String id, String lang, UriInfo uri) {
        var reader = new ParameterReader(uri.getQueryParameters());
        reader.one("lang", lang, Language.EN, text -> ParameterValues.term(Language.class, text));
        var request = publicUrl.of(uri, reader);
        var page = pages.page(uri, request.parameters());
        var renamed = kind.names().resolver().renamedTo(id);
        if (renamed.isPresent()) {
            return Response.status(Response.Status.PERMANENT_REDIRECT)
                    .location(request.at(page.path(kind.names().path() + "/" + renamed.get())))
                    .build();
        }
        if (MEDIA_TYPES.accepted(headers.getAcceptableMediaTypes()).equals(MediaType.APPLICATION_JSON)) {
            return Response.seeOther(request.at(kind.names().path() + "/" + id)).build();
        }
        return pages.respond(page, request, () -> {
            var entry = kind.entries().document(id).orElseThrow(() -> CollectionResponder.notThere(kind.names(), id));
            var view = frames.read(entry, kind.view());
            return kind.template().of(page, frames.frame(page, kind.kind(), view, entry), view);
        });
    }
}
