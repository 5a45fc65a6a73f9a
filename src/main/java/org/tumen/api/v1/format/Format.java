package org.tumen.api.v1.format;

import java.io.IOException;
import java.io.OutputStream;
import org.tumen.api.v1.view.ListItem;

/** A shape that a list can be had in. */
public interface Format {

    /** What {@code format} says, and customarily the end of a file's name. */
    String word();

    /** What {@code Accept} says. */
    String mediaType();

    /** The same with its parameters. */
    default String contentType() {
        return mediaType();
    }

    /** Whether it can show entries of a kind. */
    boolean shows(Class<? extends ListItem> kind);

    /** Whether it can be written as it is read, however long the list is. */
    default boolean streams() {
        return false;
    }

    void write(Listing listing, OutputStream out) throws IOException;
}
