package org.tumen.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.api.http.response.PublicUrl;
import org.tumen.api.v1.view.Labels;
import org.tumen.dataset.AgreementRecord;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.NamedRecord;
import org.tumen.dataset.OrganisationRecord;
import org.tumen.dataset.PersonRecord;
import org.tumen.dataset.PlaceRecord;
import org.tumen.dataset.SourceRecord;
import org.tumen.model.Dimension;
import org.tumen.model.LocalizedText;

/** All entries of a kind by their names. Events, of which there are many, are listed by the explorer. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class IndexResource {

    private final Dataset dataset;
    private final Labels labels;
    private final Pages pages;
    private final PublicUrl publicUrl;

    IndexResource(Dataset dataset, Labels labels, Pages pages, PublicUrl publicUrl) {
        this.dataset = dataset;
        this.labels = labels;
        this.pages = pages;
        this.publicUrl = publicUrl;
    }

    @GET
    @Path("events")
    @Operation(hidden = true)
    public Response events(UriInfo uri) {
        var page = pages.page(uri, FilterForm.cleaned(uri.getQueryParameters()));
        return Response.seeOther(URI.create(
                        page.absolute(page.path(page.address().at("/").with("view", "list")))))
                .build();
    }

    @GET
    @Path("{kind: people|organisations|agreements|places|sources}")
    @Operation(hidden = true)
    public Response index(@RestPath String kind, @RestQuery String lang, UriInfo uri) {
        var reader = new ParameterReader(uri.getQueryParameters());
        PageLanguage.read(reader, lang);
        var request = publicUrl.of(uri, reader);
        var page = pages.page(uri, request.parameters());
        return pages.respond(page, request, () -> Templates.index(page, title(kind, page), entries(kind, page)));
    }

    private static String title(String kind, Page page) {
        var messages = Pages.messages(page);
        return switch (kind) {
            case "people" -> messages.navPeople();
            case "organisations" -> messages.navOrganisations();
            case "agreements" -> messages.navAgreements();
            case "places" -> messages.navPlaces();
            default -> messages.navSources();
        };
    }

    private List<IndexEntry> entries(String kind, Page page) {
        return switch (kind) {
            case "people" -> named(dataset.people(), kind, page, PersonRecord::description);
            case "organisations" -> named(dataset.organisations(), kind, page, OrganisationRecord::description);
            case "agreements" -> named(dataset.agreements(), kind, page, AgreementRecord::summary);
            case "places" ->
                sorted(
                        dataset.places(),
                        page,
                        place -> new IndexEntry(
                                page.href("/places/" + place.id()), page.text(place.name()), note(place, page)));
            default ->
                sorted(
                        dataset.sources(),
                        page,
                        source -> new IndexEntry(
                                page.href("/sources/" + source.id()),
                                page.text(labels.of(Dimension.SOURCE, source.id())),
                                note(source, page)));
        };
    }

    private <R extends NamedRecord> List<IndexEntry> named(
            List<R> records, String kind, Page page, Function<R, LocalizedText> note) {
        return sorted(
                records,
                page,
                entry -> new IndexEntry(
                        page.href("/%s/%s".formatted(kind, entry.id())),
                        page.text(entry.name()),
                        page.text(note.apply(entry))));
    }

    private static <R> List<IndexEntry> sorted(List<R> records, Page page, Function<R, IndexEntry> entry) {
        return records.stream()
                .map(entry)
                .sorted(Comparator.comparing(IndexEntry::name, Collator.getInstance(page.javaLocale())))
                .toList();
    }

    private String note(PlaceRecord place, Page page) {
        var kind = page.term("place-kinds", place.kind().code());
        return place.country() == null ? kind : kind + " · " + page.country(place.country());
    }

    private String note(SourceRecord source, Page page) {
        var publisher = source.publisher() == null ? source.wireAgency() : source.publisher();
        var when = page.when(source.published().edtf());
        return publisher == null ? when : page.text(labels.actor(publisher).name()) + " · " + when;
    }
}
