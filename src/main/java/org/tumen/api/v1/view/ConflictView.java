package org.tumen.api.v1.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value that other passages give for a field. */
@Schema(name = "Conflict")
public record ConflictView(String field, Object value, Text note, List<CitationView> citations) {}
