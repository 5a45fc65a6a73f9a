package org.tumen.api.v1.view;

/** The entry itself, and the events that refer to it. */
public record Links(String self, String events) {}
