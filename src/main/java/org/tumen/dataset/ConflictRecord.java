package org.tumen.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.tumen.model.Citation;
import org.tumen.model.LocalizedText;

/**
 * What another passage says instead: the entry has the better supported value, this is the other.
 *
 * @param field JSON Pointer (RFC 6901) to the field of the entry
 * @param value the other value, in the form of the field
 */
public record ConflictRecord(String field, JsonNode value, LocalizedText note, List<Citation> citations) {}
