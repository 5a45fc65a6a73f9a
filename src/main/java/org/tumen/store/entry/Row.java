package org.tumen.store.entry;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** What a listing reads of an entry: its place in the order asked for, and the document. */
@RegisterForReflection
record Row(int rank, byte[] document) {}
