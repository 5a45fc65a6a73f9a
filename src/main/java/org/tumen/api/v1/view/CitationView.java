package org.tumen.api.v1.view;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A citation of a passage, with data of its source. */
@Schema(name = "Citation")
public record CitationView(
        String source,
        Text publisher,
        String published,
        int paragraph,
        int start,
        int end,
        String sha256,
        String supports,
        String href) {}
