package org.tumen.store.event;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.tumen.dataset.Dataset;

/** The events of a release as requests find them: an index in memory, and documents by the ids that it returns. */
public final class LoadedEvents {

    private final Postings postings;
    private final EventIndex index;
    private final DocumentCodec codec;
    private final EventDocuments documents;

    LoadedEvents(
            Dataset dataset, DateOrder dateOrder, Postings postings, DocumentCodec codec, EventDocuments documents) {
        var headers = dataset.events().headers();
        this.postings = postings;
        index = new EventIndex(headers, dateOrder, new ChangeOrder(dataset.history(), headers, dateOrder), postings);
        this.codec = codec;
        this.documents = documents;
    }

    /** Writes what {@link #read} needs besides the dataset: the postings, and how the documents are compressed. */
    public void write(DataOutput out) throws IOException {
        var dictionary = codec.dictionary();
        out.writeInt(dictionary.length);
        out.write(dictionary);
        PostingsFormat.write(postings, out);
    }

    /**
     * @param documents as they were written when the index was
     */
    public static LoadedEvents read(Dataset dataset, EventDocuments documents, DataInput in) throws IOException {
        var dictionary = new byte[in.readInt()];
        in.readFully(dictionary);
        return new LoadedEvents(
                dataset,
                new DateOrder(dataset.events().headers()),
                PostingsFormat.read(in),
                DocumentCodec.of(dictionary),
                documents);
    }

    EventIndex index() {
        return index;
    }

    DocumentCodec codec() {
        return codec;
    }

    EventDocuments documents() {
        return documents;
    }
}
