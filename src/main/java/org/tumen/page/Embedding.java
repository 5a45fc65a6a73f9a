package org.tumen.page;

import java.util.Locale;

/**
 * Lines to copy into other pages.
 *
 * @param element a script and an element of it
 * @param frame a frame alone
 */
public record Embedding(String element, String frame) {

    /** In pixels, of frames. */
    static final int HEIGHT = 600;

    static final int HEIGHT_OF_EVENT = 300;

    /**
     * @param selection the parameters that select events
     */
    static Embedding of(Page page, View view, Address selection) {
        var embedded = selection.at("/embed/" + view.code()).with("lang", page.getLang());
        var attributes = selection.with("lang", page.getLang());
        return of(page, view.code(), Pages.messages(page).siteTagline(), attributes, embedded, HEIGHT);
    }

    /**
     * @param attributes the parameters of the element
     */
    private static Embedding of(
            Page page, String view, String title, Address attributes, Address embedded, int height) {
        return new Embedding(
                """
                <script src="%s" async></script>
                <tumen-%s%s><a href="%s">%s</a></tumen-%2$s>""".formatted(
                                page.absolute("/embed/tumen.js"),
                                view,
                                attributes(attributes),
                                escaped(page.getUrl()),
                                escaped(title)),
                frame(page.absolute(embedded.toString()), title, "100%", height));
    }

    static Embedding ofEvent(Page page, String id, String title) {
        var attributes = Address.of("/embed/event").with("lang", page.getLang());
        return of(page, "event", title, attributes.with("event", id), attributes.with("id", id), HEIGHT_OF_EVENT);
    }

    /** @param width in pixels, or with its unit */
    static String frame(String url, String title, String width, int height) {
        return """
                <iframe src="%s" title="%s" width="%s" height="%d" loading="lazy" style="border:0"></iframe>""".formatted(escaped(url), escaped(title), width, height);
    }

    /** Each parameter is an attribute; one that is repeated cannot be, so then all are in one. */
    private static String attributes(Address address) {
        if (address.parameters().values().stream().anyMatch(values -> values.size() > 1)) {
            return " query=\"%s\"".formatted(escaped(address.query()));
        }
        var attributes = new StringBuilder();
        address.parameters()
                .forEach((name, values) ->
                        attributes.append(" %s=\"%s\"".formatted(hyphenated(name), escaped(values.get(0)))));
        return attributes.toString();
    }

    /** Attributes have no capitals: {@code known-by}. */
    private static String hyphenated(String parameter) {
        return parameter.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
