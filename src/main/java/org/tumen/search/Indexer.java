package org.tumen.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.Directory;
import org.tumen.model.EntryKind;
import org.tumen.search.SearchField.Weight;

/** Writes an index, its documents in the order in which they are added. */
final class Indexer implements AutoCloseable {

    /** What is gathered in memory before it is written: the more, the fewer segments there are to look into. */
    private static final double BUFFER_MEGABYTES = 64;

    private static final FieldType TITLES_AND_TEXTS = searchable(false);

    /** An entry with many forms of its name is not less of what they say. */
    private static final FieldType NAMES = searchable(true);

    private final IndexWriter writer;
    private final Map<Weight, EntryTokenStream> streams = new EnumMap<>(Weight.class);

    Indexer(Directory directory) throws IOException {
        // No analyzer: texts come as units. No merging: nothing is ever deleted, and each byte is written once.
        var config = new IndexWriterConfig(null)
                .setUseCompoundFile(false)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergePolicy(NoMergePolicy.INSTANCE);
        writer = new IndexWriter(directory, config);
        for (var weight : Weight.values()) {
            streams.put(weight, new EntryTokenStream());
        }
    }

    /**
     * @param events how many events refer to the entry
     */
    void add(EntryKind kind, SearchDocument entry, int events) throws IOException {
        var document = new Document();
        document.add(new StringField(Queries.KIND, kind.code(), Field.Store.NO));
        for (var weight : Weight.OWN) {
            var texts = texts(entry, weight);
            if (!texts.isEmpty()) {
                document.add(new Field(weight.indexed(), streams.get(weight).of(texts), type(weight)));
            }
            if (weight == Weight.NAME) {
                texts.forEach(name ->
                        document.add(new StringField(Queries.WHOLE_NAME, QueryTerms.joined(name), Field.Store.NO)));
            }
        }
        entry.related().stream()
                .map(related -> ReferenceKey.of(related.entry()))
                .distinct()
                .forEach(key -> document.add(new StringField(Weight.RELATED.indexed(), key, Field.Store.NO)));
        if (events > 0) {
            document.add(new FeatureField(Queries.FEATURES, Queries.EVENTS, events));
        }
        writer.addDocument(document);
    }

    /** The finished index, in which a document's number is how many were added before it. */
    DirectoryReader reader() throws IOException {
        return DirectoryReader.open(writer);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static List<List<Token>> texts(SearchDocument entry, Weight weight) {
        return entry.own().stream()
                .filter(searchField -> searchField.weight() == weight)
                .map(SearchField::text)
                .distinct()
                .map(Token::of)
                .toList();
    }

    private static FieldType type(Weight weight) {
        return weight == Weight.NAME ? NAMES : TITLES_AND_TEXTS;
    }

    private static FieldType searchable(boolean omitNorms) {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }
}
