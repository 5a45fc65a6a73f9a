package org.tumen.api.v1.format;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import org.tumen.api.v1.view.ListItem;

/** JSON-LD 1.1 in the words of schema.org, and for what these cannot say of PROV and Dublin Core: a list of things. */
final class JsonLd implements Format {

    private final ObjectMapper mapper;

    JsonLd(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public String word() {
        return "jsonld";
    }

    @Override
    public String mediaType() {
        return "application/ld+json";
    }

    @Override
    public boolean shows(Class<? extends ListItem> kind) {
        return SchemaOrg.names(kind);
    }

    @Override
    public void write(Listing listing, OutputStream out) throws IOException {
        var words = new SchemaOrg(listing.address());
        var list = new LinkedHashMap<String, Object>();
        list.put("@context", Thing.CONTEXT);
        list.put("@id", listing.self());
        list.put("@type", "ItemList");
        list.put("numberOfItems", listing.total());
        list.put(
                "itemListElement",
                listing.entries(ListItem.class).map(words::thing).toList());
        mapper.writeValue(out, list);
    }
}
