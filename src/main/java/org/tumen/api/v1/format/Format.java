package org.tumen.api.v1.format;

import java.io.IOException;
import java.io.OutputStream;
import org.tumen.api.v1.view.ListItem;

/** A representation of lists. */
public abstract class Format {

    private final String name;
    private final String mediaType;
    private final Class<?> capability;

    /**
     * @param name value of the parameter {@code format}, and by convention the file extension
     * @param mediaType without parameters
     * @param capability what entries have to implement
     */
    Format(String name, String mediaType, Class<?> capability) {
        this.name = name;
        this.mediaType = mediaType;
        this.capability = capability;
    }

    public final String name() {
        return name;
    }

    public final String mediaType() {
        return mediaType;
    }

    /** The media type with its parameters. */
    public String contentType() {
        return mediaType;
    }

    /** The name under which browsers save the list; null if that of its address will do. */
    public String fileName(Class<? extends ListItem> kind) {
        return null;
    }

    /** Whether its texts are in one language. */
    public boolean inOneLanguage() {
        return false;
    }

    /** Whether it can represent entries of a kind. */
    boolean supports(Class<? extends ListItem> kind) {
        return capability.isAssignableFrom(kind);
    }

    /** Whether entries are written one by one, in constant memory, so that lists of any length can be downloaded. */
    public boolean streams() {
        return false;
    }

    /** Whether a list is just its parts, one after the other. */
    public boolean inParts() {
        return false;
    }

    /**
     * Writes a part of a list.
     *
     * @param first whether it is the first part, which has the head of the list
     */
    public void writePart(Listing part, boolean first, OutputStream out) throws IOException {
        throw new UnsupportedOperationException(name + " is not written in parts");
    }

    /** Writes a single entry, by default as a list of one. */
    public void writeOne(Listing listing, OutputStream out) throws IOException {
        write(listing, out);
    }

    public abstract void write(Listing listing, OutputStream out) throws IOException;
}
