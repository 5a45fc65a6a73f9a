package org.tumen.page;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.tumen.api.http.parameter.CanonicalRequest;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.api.http.response.Body;
import org.tumen.api.http.response.CachedResponses;
import org.tumen.api.http.response.PublicUrl;
import org.tumen.api.v1.view.Labels;
import org.tumen.api.v1.view.ReleaseView;
import org.tumen.dataset.Dataset;

/** Makes pages and responds with them. */
@Singleton
class Pages {

    static final String HTML = "text/html;charset=UTF-8";

    private final ReleaseView release;
    private final Labels labels;
    private final Assets assets;
    private final PublicUrl publicUrl;
    private final CachedResponses responses;
    private final HttpHeaders headers;

    Pages(
            Dataset dataset,
            Labels labels,
            Assets assets,
            PublicUrl publicUrl,
            CachedResponses responses,
            HttpHeaders headers) {
        release = ReleaseView.of(dataset);
        this.labels = labels;
        this.assets = assets;
        this.publicUrl = publicUrl;
        this.responses = responses;
        this.headers = headers;
    }

    /**
     * @param parameters of the page's address; the language is left out
     */
    Page page(UriInfo uri, SortedMap<String, List<String>> parameters) {
        var request = publicUrl.of(uri, new ParameterReader(Map.of()));
        return new Page(
                PageLanguage.of(uri, headers),
                request.base(),
                new Address(request.path(), parameters).without("lang"),
                release,
                labels,
                assets.version());
    }

    /**
     * The page of an address of ours, to tell others of it: in the language that the address names, or else in English.
     *
     * @param address with its language
     */
    Page page(String base, Address address) {
        return new Page(PageLanguage.of(address), base, address.without("lang"), release, labels, assets.version());
    }

    /** A page that was read without an error: from the cache, or else rendered now. */
    Response respond(Page page, CanonicalRequest request, Supplier<TemplateInstance> template) {
        var parameters = new TreeMap<>(request.parameters());
        parameters.put("lang", List.of(page.getLang()));
        if (!page.isLanguageChosen()) {
            // Its links differ from those of the page in a chosen language.
            parameters.put(HttpHeaders.ACCEPT_LANGUAGE, List.of(page.getLang()));
        }
        return responses.of(
                new CanonicalRequest(request.base(), request.path(), parameters),
                HTML,
                () -> new Body(
                        render(page, template.get()).getBytes(StandardCharsets.UTF_8),
                        Map.of(HttpHeaders.CONTENT_LANGUAGE, page.getLang())));
    }

    /** A page that is not cached: the request was wrong, or something failed. */
    static Response respond(Page page, int status, TemplateInstance template) {
        return Response.status(status)
                .type(HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, page.getLang())
                .entity(render(page, template))
                .build();
    }

    static String render(Page page, TemplateInstance template) {
        return template.setLocale(page.javaLocale()).render();
    }

    static Messages messages(Page page) {
        return MessageBundles.get(Messages.class, Localized.Literal.of(page.getLang()));
    }
}
