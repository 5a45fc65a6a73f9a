package org.tumen.store;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** One entry as it goes over the wire, and how to cite it. */
@RegisterForReflection
public record CitableDocument(byte[] document, byte[] citeAs) {}
