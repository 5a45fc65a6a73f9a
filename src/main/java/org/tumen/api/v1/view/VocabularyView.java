package org.tumen.api.v1.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A closed list. */
@Schema(name = "Vocabulary")
public record VocabularyView(String id, List<TermView> terms, String href) {}
