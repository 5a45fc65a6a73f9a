package org.tumen.api.v1.view;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One word of a closed list. */
@Schema(name = "Term")
public record TermView(String code, Text label, Text definition, String cameoRoot, Long count) {}
