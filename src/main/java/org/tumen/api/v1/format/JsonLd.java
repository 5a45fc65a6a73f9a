package org.tumen.api.v1.format;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import org.tumen.api.v1.view.ListItem;

/** JSON-LD 1.1: an ItemList in terms of schema.org, plus PROV and Dublin Core for what schema.org has no term for. */
final class JsonLd extends Format {

    private final ObjectMapper mapper;

    JsonLd(ObjectMapper mapper) {
        super("jsonld", "application/ld+json", ListItem.class);
        this.mapper = mapper;
    }

    @Override
    boolean supports(Class<? extends ListItem> kind) {
        return SchemaOrg.supports(kind);
    }

    @Override
    public void write(Listing listing, OutputStream out) throws IOException {
        var schemaOrg = new SchemaOrg(listing.address());
        var list = new LinkedHashMap<String, Object>();
        list.put("@context", Thing.CONTEXT);
        list.put("@id", listing.self().get());
        list.put("@type", "ItemList");
        list.put("numberOfItems", listing.total());
        list.put(
                "itemListElement",
                listing.entries(ListItem.class).map(schemaOrg::thing).toList());
        mapper.writeValue(out, list);
    }

    /** The thing itself, and no list of one. */
    @Override
    public void writeOne(Listing listing, OutputStream out) throws IOException {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@context", Thing.CONTEXT);
        var schemaOrg = new SchemaOrg(listing.address());
        listing.entries(ListItem.class).map(schemaOrg::thing).forEach(thing::putAll);
        mapper.writeValue(out, thing);
    }
}
