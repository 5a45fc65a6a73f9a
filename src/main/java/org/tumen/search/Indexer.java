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
import org.tumen.text.Token;

/** Writes a part of the index. Document ids are assigned in the order in which entries are added. */
final class Indexer implements AutoCloseable {

    /** The larger the buffer, the fewer segments there are to search. */
    private static final double BUFFER_MEGABYTES = 64;

    private static final FieldType TITLES_AND_TEXTS = fieldType(false);

    /** No norms: many forms of a name must not lower the score of each. */
    private static final FieldType NAMES = fieldType(true);

    private final IndexWriter writer;
    private final Map<Weight, EntryTokenStream> streams = new EnumMap<>(Weight.class);

    Indexer(Directory directory) throws IOException {
        // No analyzer: fields are token streams. No merging: nothing is deleted, so every byte is written once.
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
     * @param key by which others refer to the entry, or null
     * @param events number of events that refer to the entry
     */
    void add(EntryKind kind, String key, SearchDocument entry, int events) throws IOException {
        var document = new Document();
        document.add(new StringField(Queries.KIND, kind.code(), Field.Store.NO));
        if (key != null) {
            document.add(new StringField(Queries.KEY, key, Field.Store.NO));
        }
        for (var weight : Weight.OWN) {
            var texts = texts(entry, weight);
            if (!texts.isEmpty()) {
                document.add(new Field(
                        weight.fieldName(),
                        streams.get(weight).of(texts),
                        weight == Weight.NAME ? NAMES : TITLES_AND_TEXTS));
            }
            if (weight == Weight.NAME) {
                texts.forEach(
                        name -> document.add(new StringField(Queries.WHOLE_NAME, Token.joined(name), Field.Store.NO)));
            }
        }
        entry.related().stream()
                .map(related -> ReferenceKey.of(related.entry()))
                .distinct()
                .forEach(other -> document.add(new StringField(Weight.RELATED.fieldName(), other, Field.Store.NO)));
        if (events > 0) {
            document.add(new FeatureField(Queries.FEATURES, Queries.EVENTS, events));
        }
        writer.addDocument(document);
    }

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

    private static FieldType fieldType(boolean omitNorms) {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }
}
