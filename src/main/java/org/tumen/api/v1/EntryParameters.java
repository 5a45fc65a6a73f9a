package org.tumen.api.v1;

import jakarta.ws.rs.BeanParam;
import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters of a single entry: its format and language. */
record EntryParameters(
        @RestQuery String lang,
        @RestQuery String format,
        @BeanParam CsvParameters csv) {

    Paging paging() {
        return new Paging(null, null, null, lang, format, null, csv);
    }
}
