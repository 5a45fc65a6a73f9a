package org.tumen.api.v1.view;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** An entry that was rendered when the dataset was loaded: goes over the wire just as it is. */
public record Document(@JsonValue @JsonRawValue String json) {}
