package org.tumen.api.v1.format;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.tumen.api.v1.view.Announcement;
import org.tumen.api.v1.view.ChangeView;
import org.tumen.api.v1.view.Occurrence;
import org.tumen.model.DateWords;

/**
 * Atom (RFC 4287), paged as in RFC 5005: one entry per event or change, in the order of the request. Ids are tag URIs (RFC 4151).
 * {@code updated} is the date of a release, never the clock or the date of an event: in an entry, of the release that last changed
 * it; in the feed, of the current one.
 */
final class Atom extends Format {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String AUTHORITY = "tag:tumen,2026:";

    Atom() {
        super("atom", "application/atom+xml", Announcement.class);
    }

    @Override
    public boolean inOneLanguage() {
        return true;
    }

    @Override
    public void write(Listing listing, OutputStream out) throws IOException {
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", listing.language().code());
            feed(xml, listing);
            for (var items = listing.entries(Announcement.class).iterator(); items.hasNext(); ) {
                var item = items.next();
                if (item instanceof Occurrence event) {
                    entry(xml, event, listing);
                } else if (item instanceof ChangeView change) {
                    entry(xml, change, listing);
                }
            }
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void feed(XMLStreamWriter xml, Listing listing) throws XMLStreamException {
        var release = listing.release();
        element(xml, "id", AUTHORITY + query(listing.self().get()));
        element(xml, "title", Headline.in(listing.language(), release.title()));
        element(xml, "subtitle", Headline.in(listing.language(), release.description()));
        element(xml, "updated", startOf(release.released()));
        xml.writeStartElement("author");
        element(xml, "name", release.creator());
        xml.writeEndElement();
        element(xml, "rights", release.licence().name());
        link(xml, "self", listing.self().get(), "application/atom+xml");
        if (listing.next() != null) {
            link(xml, "next", listing.next(), "application/atom+xml");
        }
    }

    private static void entry(XMLStreamWriter xml, Occurrence event, Listing listing) throws XMLStreamException {
        var language = listing.language();
        xml.writeStartElement("entry");
        element(xml, "id", AUTHORITY + event.links().self());
        element(xml, "title", Headline.of(event, language));
        element(xml, "published", startOf(event.added().released()));
        element(xml, "updated", startOf(event.changed().released()));
        link(xml, "alternate", listing.address().apply(event.links().page()), "text/html");
        link(xml, "alternate", listing.address().apply(event.links().self()), "application/json");
        category(xml, event.type(), Headline.type(event, language), "event-types");
        category(xml, event.status(), Headline.status(event, language), "statuses");
        element(xml, "summary", summary(event, listing));
        xml.writeEndElement();
    }

    private static void entry(XMLStreamWriter xml, ChangeView change, Listing listing) throws XMLStreamException {
        var language = listing.language();
        var path = change.href().substring("/v1".length());
        xml.writeStartElement("entry");
        element(xml, "id", AUTHORITY + "/v1/changes/" + change.release().version() + path);
        element(xml, "title", Headline.of(change, language));
        element(xml, "updated", startOf(change.release().released()));
        link(xml, "alternate", listing.address().apply(change.href()), "application/json");
        category(xml, change.change(), Headline.change(change, language), "change-kinds");
        category(xml, change.kind(), Headline.kind(change, language), "entry-kinds");
        element(xml, "summary", Headline.summary(change, language));
        xml.writeEndElement();
    }

    private static String summary(Occurrence event, Listing listing) {
        var date = DateWords.of(event.date(), listing.language());
        return "%s — %s — %s"
                .formatted(
                        date,
                        Headline.in(listing.language(), event.summary()),
                        Headline.in(listing.language(), event.statusInWords()));
    }

    private static String startOf(String day) {
        return day + "T00:00:00Z";
    }

    /** Path and query without paging and host, since all pages are one feed (RFC 5005 §3). */
    private static String query(URI self) {
        var parameters = self.getRawQuery() == null ? "" : self.getRawQuery();
        var filters = Arrays.stream(parameters.split("&"))
                .filter(parameter -> !parameter.matches("(cursor|limit|format)=.*|"))
                .collect(Collectors.joining("&"));
        var path = self.getPath().replaceFirst("^.*(?=/v1/)", "");
        return path + (filters.isEmpty() ? "" : "?" + filters);
    }

    private static void category(XMLStreamWriter xml, String term, String label, String vocabulary)
            throws XMLStreamException {
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", term);
        xml.writeAttribute("scheme", AUTHORITY + "/v1/vocabularies/" + vocabulary);
        xml.writeAttribute("label", label);
    }

    private static void link(XMLStreamWriter xml, String relation, URI target, String type) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", target.toString());
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
