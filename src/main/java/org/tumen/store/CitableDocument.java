package org.tumen.store;

/** One entry as it goes over the wire, and how to cite it. */
public record CitableDocument(byte[] document, byte[] citeAs) {}
