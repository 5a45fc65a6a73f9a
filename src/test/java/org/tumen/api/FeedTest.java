package org.tumen.api;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Atom, parsed with ROME; requirements of RFC 4287 are checked on the DOM. */
@QuarkusTest
class FeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Test
    void every_event_is_an_entry_updated_with_the_release() throws Exception {
        var feed = parse("/v1/events?format=atom");
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getEntries())
                .extracting(entry -> entry.getUri().replaceFirst(".*/", ""))
                .isEqualTo(Api.ids("/v1/events"));
        assertThat(feed.getEntries())
                .filteredOn(entry -> entry.getUri().endsWith("/treaty-signed"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.getPublishedDate().toInstant()).isEqualTo(Instant.parse("2024-06-30T00:00:00Z"));
                    assertThat(entry.getUpdatedDate().toInstant()).isEqualTo(Instant.parse("2024-12-31T00:00:00Z"));
                });
        assertThat(feed.getEntries())
                .filteredOn(entry -> entry.getUri().endsWith("/since-may"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.getUpdatedDate().toInstant())
                        .isEqualTo(Instant.parse("2024-06-30T00:00:00Z")));
    }

    @Test
    void text_comes_back_as_it_was_and_a_claim_is_called_one() throws Exception {
        var undated = entry("/v1/events?format=atom&type=assessment");
        assertThat(undated.getTitle()).isEqualTo("=SUM(1,2), “quoted” and \"quoted\", undated");
        assertThat(undated.getDescription().getValue()).startsWith("undated — -1 begins like a formula");
        assertThat(undated.getUri()).isEqualTo("tag:tumen,2026:/v1/events/undated");
        assertThat(undated.getLinks())
                .filteredOn(link -> "text/html".equals(link.getType()))
                .singleElement()
                .extracting(SyndLink::getHref, InstanceOfAssertFactories.STRING)
                .endsWith("/events/undated")
                .doesNotContain("/v1/");
        var denied = entry("/v1/events?format=atom&status=disputed&lang=ja");
        assertThat(denied.getTitle()).isEqualTo("［争いあり］否定された売却");
        assertThat(denied.getCategories())
                .extracting(category -> category.getName())
                .containsExactly("arms-transfer", "disputed");
    }

    @Test
    void it_has_what_rfc_4287_requires() throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var text = Api.get("/v1/events?format=atom&limit=5").extract().asString();
        var feed = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)))
                .getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(children(feed, "author")).hasSize(1);
        assertThat(children(feed, "link"))
                .extracting(link -> link.getAttribute("rel"))
                .containsExactly("self", "next");
        var all = new ArrayList<>(List.of(feed));
        all.addAll(children(feed, "entry"));
        assertThat(all).hasSize(6).allSatisfy(element -> {
            for (var required : List.of("id", "title", "updated")) {
                assertThat(children(element, required)).as(required).hasSize(1);
            }
            assertThat(URI.create(children(element, "id").get(0).getTextContent())
                            .isAbsolute())
                    .isTrue();
        });
        assertThat(all.stream().map(element -> children(element, "id").get(0).getTextContent()))
                .doesNotHaveDuplicates();
    }

    @Test
    void all_pages_are_one_feed_and_another_query_is_another() throws Exception {
        var first = parse("/v1/events?format=atom&limit=5&type=visit");
        assertThat(parse("/v1/events?format=atom&limit=1&cursor=start&type=visit")
                        .getUri())
                .isEqualTo(first.getUri());
        assertThat(parse("/v1/events?format=atom").getUri()).isNotEqualTo(first.getUri());
    }

    static SyndFeed parse(String path) throws Exception {
        return new SyndFeedInput().build(new StringReader(Answer.text(path)));
    }

    private static SyndEntry entry(String path) throws Exception {
        var entries = parse(path).getEntries();
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    private static List<Element> children(Element parent, String name) {
        var children = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                children.add(element);
            }
        }
        return children;
    }
}
