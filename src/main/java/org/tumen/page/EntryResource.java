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
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.tumen.api.http.parameter.FormatNegotiation;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.api.http.response.PublicUrl;
import org.tumen.api.v1.CollectionResponder;
import org.tumen.api.v1.EntryLookup;
import org.tumen.api.v1.view.AgreementView;
import org.tumen.api.v1.view.EventView;
import org.tumen.api.v1.view.ListItem;
import org.tumen.api.v1.view.OrganisationView;
import org.tumen.api.v1.view.PersonView;
import org.tumen.api.v1.view.PlaceView;
import org.tumen.api.v1.view.SourceView;
import org.tumen.model.EntryKind;
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
    /** By their paths in the API. */
    private final Map<String, Kind<?>> kinds;

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
        kinds = Stream.of(
                        kind(lookup, EntryKind.EVENT, events, EventView.class, Templates::event),
                        kind(lookup, EntryKind.PERSON, people, PersonView.class, Templates::person),
                        kind(
                                lookup,
                                EntryKind.ORGANISATION,
                                organisations,
                                OrganisationView.class,
                                Templates::organisation),
                        kind(lookup, EntryKind.AGREEMENT, agreements, AgreementView.class, Templates::agreement),
                        kind(lookup, EntryKind.PLACE, places, PlaceView.class, Templates::place),
                        kind(lookup, EntryKind.SOURCE, sources, SourceView.class, Templates::source))
                .collect(Collectors.toMap(kind -> kind.names().path(), Function.identity()));
    }

    private static <V extends ListItem> Kind<?> kind(
            EntryLookup lookup, EntryKind kind, EntryRepository<?> entries, Class<V> view, Template<V> template) {
        return new Kind<>(kind, entries, lookup.of(kind), view, template);
    }

    @GET
    @Path("{kind: events|people|organisations|agreements|places|sources}/{id}")
    @Operation(hidden = true)
    public Response entry(@RestPath String kind, @RestPath String id, @RestQuery String lang, UriInfo uri) {
        return page(kinds.get("/v1/" + kind), id, lang, uri);
    }

    private <V extends ListItem> Response page(Kind<V> kind, String id, String lang, UriInfo uri) {
        var reader = new ParameterReader(uri.getQueryParameters());
        PageLanguage.read(reader, lang);
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
