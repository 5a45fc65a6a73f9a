package org.tumen.api.v1.view;

/** Where the entry is, and the events that concern it. */
public record Links(String self, String events) {}
