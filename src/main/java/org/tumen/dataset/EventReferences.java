package org.tumen.dataset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tumen.model.LocalizedText;

/**
 * How events refer to others.
 *
 * @param partOf by the id of each event that is part of another, the id of that other event; in the order of ids
 * @param realisedBy by the id of each expectation that was realised, the id of the event that realised it; in the order of ids
 * @param titles of the events that refer to others
 */
record EventReferences(Map<String, String> partOf, Map<String, String> realisedBy, Map<String, LocalizedText> titles) {

    EventReferences() {
        this(new LinkedHashMap<>(), new LinkedHashMap<>(), new HashMap<>());
    }

    void add(EventHeaders.Line line) {
        add(partOf, line, line.partOf());
        add(realisedBy, line, line.realisedBy());
    }

    private void add(Map<String, String> references, EventHeaders.Line line, String to) {
        if (to != null) {
            references.put(line.id(), to);
            titles.put(line.id(), line.title());
        }
    }

    /** Events are referred to by their indexes. */
    byte[] written(SortedIds ids) {
        var bytes = new ByteArrayOutputStream();
        try {
            var out = new DataOutputStream(bytes);
            write(partOf, ids, out);
            write(realisedBy, ids, out);
            out.writeInt(titles.size());
            for (var title : titles.entrySet()) {
                out.writeInt(ids.indexOf(title.getKey()));
                out.writeUTF(title.getValue().en());
                out.writeUTF(title.getValue().ja());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    /**
     * @param written what {@link #written} returned
     */
    static EventReferences read(byte[] written, SortedIds ids) {
        var references = new EventReferences();
        try {
            var in = new DataInputStream(new ByteArrayInputStream(written));
            read(references.partOf, ids, in);
            read(references.realisedBy, ids, in);
            for (var left = in.readInt(); left > 0; left--) {
                references.titles.put(ids.get(in.readInt()), new LocalizedText(in.readUTF(), in.readUTF()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        }
        return references;
    }

    private static void write(Map<String, String> references, SortedIds ids, DataOutput out) throws IOException {
        out.writeInt(references.size());
        for (var reference : references.entrySet()) {
            out.writeInt(ids.indexOf(reference.getKey()));
            out.writeInt(ids.indexOf(reference.getValue()));
        }
    }

    private static void read(Map<String, String> references, SortedIds ids, DataInput in) throws IOException {
        for (var left = in.readInt(); left > 0; left--) {
            references.put(ids.get(in.readInt()), ids.get(in.readInt()));
        }
    }
}
