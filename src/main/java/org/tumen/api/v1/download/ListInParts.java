package org.tumen.api.v1.download;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.tumen.api.http.response.StreamedContent;
import org.tumen.api.v1.format.ItemDocument;

/** A list whose documents are read and written some at a time. */
public final class ListInParts implements StreamedContent {

    /** Of the documents of a part, in bytes. */
    private static final int SIZE = 32 << 10;

    private final Iterator<ItemDocument> documents;
    private final Writer writer;
    private boolean begun;

    /** Writes a part of the list. */
    public interface Writer {
        void write(Stream<ItemDocument> part, boolean first, OutputStream out) throws IOException;
    }

    public ListInParts(Iterator<ItemDocument> documents, Writer writer) {
        this.documents = documents;
        this.writer = writer;
    }

    @Override
    public boolean writePart(OutputStream out) throws IOException {
        var part = part();
        if (begun && part.isEmpty()) {
            return false;
        }
        writer.write(part.stream(), !begun, out);
        begun = true;
        return true;
    }

    private List<ItemDocument> part() {
        var part = new ArrayList<ItemDocument>();
        for (var size = 0;
                size < SIZE && documents.hasNext();
                size += part.get(part.size() - 1).length()) {
            part.add(documents.next());
        }
        return part;
    }
}
