package org.tumen.search;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The index as another process has built and saved it. */
@FunctionalInterface
public interface SavedIndex {

    SavedIndex NONE = Optional::empty;

    /** What {@link SearchIndex#write} wrote; empty if the index has to be built. Waits until that is known. */
    Optional<InputStream> open() throws IOException;
}
