package org.tumen.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Set;
import java.util.stream.Stream;
import org.tumen.api.v1.format.Formats;
import org.tumen.api.v1.format.ItemDocument;
import org.tumen.api.v1.format.Listing;
import org.tumen.api.v1.view.ListItem;

/** What pages show, in terms of schema.org for machines, fit to be written into a script element. */
@Singleton
class LinkedData {

    private final Formats formats;
    private final ObjectMapper mapper;

    LinkedData(Formats formats, ObjectMapper mapper) {
        this.formats = formats;
        this.mapper = mapper;
    }

    /** An entry, as the API's JSON-LD has it; null if there are no terms for its kind. */
    String entry(Class<? extends ListItem> kind, byte[] document, Page page) {
        return formats.of(kind).stream()
                .filter(format -> format.name().equals("jsonld"))
                .findFirst()
                .map(format -> {
                    var out = new ByteArrayOutputStream();
                    var self = URI.create(page.getUrl());
                    var listing = new Listing(
                            kind,
                            Stream.of(new ItemDocument(document, null)),
                            mapper.reader(),
                            1,
                            null,
                            () -> null,
                            () -> self,
                            null,
                            Set.of(page.language()),
                            null,
                            page.getRelease(),
                            path -> URI.create(page.absolute(path)));
                    try {
                        format.write(listing, out);
                        return script(only(mapper.readTree(out.toByteArray()), page));
                    } catch (IOException e) {
                        throw new UncheckedIOException("memory cannot fail", e);
                    }
                })
                .orElse(null);
    }

    /** The dataset, for those who search for data. */
    String dataset(Page page) {
        var release = page.getRelease();
        var dataset = mapper.createObjectNode()
                .put("@context", "https://schema.org/")
                .put("@type", "Dataset")
                .put("name", page.text(release.title()))
                .put("description", page.text(release.description()))
                .put("url", page.getNegotiatedUrl())
                .put("version", release.version())
                .put("datePublished", release.released())
                .put("license", release.licence().url())
                .put("inLanguage", page.getLang())
                .put("isAccessibleForFree", true);
        dataset.putObject("creator").put("@type", "Organization").put("name", release.creator());
        dataset.putArray("distribution")
                .addObject()
                .put("@type", "DataDownload")
                .put("encodingFormat", "application/zip")
                .put("contentUrl", page.absolute("/v1/dataset/archive"));
        return script(dataset);
    }

    private ObjectNode only(JsonNode list, Page page) {
        var thing = mapper.createObjectNode();
        thing.set("@context", list.get("@context"));
        thing.setAll((ObjectNode) list.get("itemListElement").get(0));
        thing.putObject("mainEntityOfPage").put("@id", page.getNegotiatedUrl());
        return thing;
    }

    /** A script element ends with the first thing that looks like its end. */
    private static String script(JsonNode json) {
        return json.toString().replace("<", "\\u003c");
    }
}
