package org.tumen.api.v1.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What another passage says instead. */
@Schema(name = "Conflict")
public record ConflictView(String field, Object value, Text note, List<CitationView> citations) {}
