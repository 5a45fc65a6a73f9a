package org.tumen.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.tumen.api.http.problem.ParameterError;
import org.tumen.api.http.problem.Problem;
import org.tumen.api.http.problem.ProblemType;
import org.tumen.api.v1.EntryLookup;
import org.tumen.dataset.ChangeRecord;
import org.tumen.model.EntryKind;
import org.tumen.model.Vocabulary;

/** Shows what went wrong as a page to whoever takes pages; the API answers with problem documents alone. */
class ProblemPages {

    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final String EMBED = "/embed/";
    private static final List<String> DATA = List.of("/v1", "/openapi", "/q/", "/assets/");

    private final Pages pages;
    private final FilterWords words;
    private final List<EntryLookup.Entries> entries;

    ProblemPages(Pages pages, FilterWords words, EntryLookup lookup) {
        this.pages = pages;
        this.words = words;
        entries = Arrays.stream(EntryKind.values()).map(lookup::of).toList();
    }

    @ServerResponseFilter
    void show(ContainerRequestContext request, ContainerResponseContext response, UriInfo uri) {
        if (response.getEntity() instanceof Problem problem && isPage(uri.getPath()) && takesPages(request)) {
            var page = pages.page(uri, new TreeMap<>());
            var fault = switch (problem.status()) {
                case NOT_FOUND -> missing(page, uri.getPath());
                case GONE -> withdrawn(page, uri.getPath());
                default -> fault(page, problem);
            };
            var template = uri.getPath().startsWith(EMBED)
                    ? Templates.embeddedFault(page, fault, theme(uri), page.absolute(page.path(Address.of("/"))))
                    : Templates.fault(page, fault);
            response.setEntity(Pages.render(page, template), null, MediaType.valueOf(Pages.HTML));
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, Pages.HTML);
            response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, page.getLang());
        }
    }

    private Fault missing(Page page, String path) {
        var messages = Pages.messages(page);
        var nearest = entries.stream().flatMap(kind -> nearest(kind, path)).findFirst();
        return new Fault(
                NOT_FOUND,
                messages.notFoundHeading(),
                messages.notFoundHint(),
                nearest.map(href -> href.substring(href.lastIndexOf('/') + 1)).orElse(null),
                nearest.map(page::entry).orElse(null));
    }

    private Fault withdrawn(Page page, String path) {
        var reason = entries.stream()
                .flatMap(kind -> id(kind, path).flatMap(kind.withdrawal()).stream())
                .findFirst()
                .map(ChangeRecord::reason)
                .map(page::text)
                .orElse("");
        return new Fault(GONE, Pages.messages(page).goneHeading(), reason, null, null);
    }

    /** The path in the API of the entry that a misspelt page probably means. */
    private static Stream<String> nearest(EntryLookup.Entries kind, String path) {
        return id(kind, path).flatMap(kind.resolver()::nearest).map(id -> kind.path() + "/" + id).stream();
    }

    /** The id in the path of the page of an entry of a kind. */
    private static Optional<String> id(EntryLookup.Entries kind, String path) {
        var begin = kind.path().substring("/v1".length()) + "/";
        return path.startsWith(begin) ? Optional.of(path.substring(begin.length())) : Optional.empty();
    }

    private Fault fault(Page page, Problem problem) {
        var code = problem.type().substring(problem.type().indexOf('#') + 1);
        var type = Vocabulary.find(ProblemType.class, code).orElse(ProblemType.INTERNAL_ERROR);
        var detail = problem.errors().isEmpty()
                ? page.definition(type).replace("`", "")
                : problem.errors().stream().map(error -> wrong(page, error)).collect(Collectors.joining(" "));
        return new Fault(problem.status(), Pages.messages(page).faultHeading(), detail, null, null);
    }

    private static String nearest(Page page, ParameterError error) {
        return error.nearest() == null
                ? ""
                : " %s “%s”?".formatted(Pages.messages(page).didYouMean(), error.nearest());
    }

    private String wrong(Page page, ParameterError error) {
        var messages = Pages.messages(page);
        var name = error.parameter();
        var known = page.address().path().startsWith(EMBED) ? words.has(name) : name.equals("lang");
        if (!known) {
            return messages.unknownParameter(name) + nearest(page, error);
        }
        if (error.value().isEmpty() && page.address().path().equals(EMBED + "event") && name.equals("id")) {
            return messages.eventNeeded();
        }
        var refused = error.value().isEmpty()
                ? messages.refusedEmpty(words.field(name, page))
                : messages.refused(words.field(name, page), error.value());
        return refused + nearest(page, error);
    }

    /** The colours that were asked for, if there are such. */
    private static String theme(UriInfo uri) {
        return Choice.find(Theme.class, String.valueOf(uri.getQueryParameters().getFirst("theme")))
                .orElse(Theme.AUTO)
                .code();
    }

    private static boolean isPage(String path) {
        return DATA.stream().noneMatch(path::startsWith);
    }

    private static boolean takesPages(ContainerRequestContext request) {
        return request.getAcceptableMediaTypes().stream()
                .anyMatch(type ->
                        type.getType().equals("text") && type.getSubtype().equals("html"));
    }
}
