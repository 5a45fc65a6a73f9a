package org.tumen.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
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
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.tumen.model.EntryKind;
import org.tumen.search.Passage.Weight;

/** Writes an index in memory, its documents in the order in which they are added. */
final class Indexer implements AutoCloseable {

    private static final FieldType TITLES_AND_TEXTS = searchable(false);

    /** An entry with many forms of its name is not less of what they say. */
    private static final FieldType NAMES = searchable(true);

    private final IndexWriter writer;
    private final Map<Weight, UnitStream> streams = new EnumMap<>(Weight.class);

    /** Of the texts met so far: names come again with every entry that refers to what they name. */
    private final Map<String, List<Unit>> units = new HashMap<>();

    Indexer() throws IOException {
        // Merges of neighbours only keep the order; and a single segment is not to be written again as one file.
        var neighbours = new LogDocMergePolicy();
        neighbours.setNoCFSRatio(0);
        // No analyzer: texts come as units.
        var config = new IndexWriterConfig(null)
                .setUseCompoundFile(false)
                .setMergePolicy(neighbours)
                .setMergeScheduler(new SerialMergeScheduler());
        writer = new IndexWriter(new ByteBuffersDirectory(), config);
        for (var weight : Weight.values()) {
            streams.put(weight, new UnitStream());
        }
    }

    /**
     * @param events how many events refer to the entry
     */
    void add(EntryKind kind, List<Passage> passages, int events) throws IOException {
        var document = new Document();
        document.add(new StringField(Queries.KIND, kind.code(), Field.Store.NO));
        for (var weight : Weight.values()) {
            var texts = passages.stream()
                    .filter(passage -> passage.weight() == weight)
                    .map(Passage::text)
                    .distinct()
                    .map(text -> units.computeIfAbsent(text, Unit::of))
                    .toList();
            if (!texts.isEmpty()) {
                document.add(new Field(weight.indexed(), streams.get(weight).of(texts), type(weight)));
            }
            if (weight == Weight.NAME) {
                texts.forEach(
                        name -> document.add(new StringField(Queries.WHOLE_NAME, Words.joined(name), Field.Store.NO)));
            }
        }
        if (events > 0) {
            document.add(new FeatureField(Queries.FEATURES, Queries.EVENTS, events));
        }
        writer.addDocument(document);
    }

    /** The finished index: one segment, in which a document's number is how many were added before it. */
    IndexSearcher searcher() throws IOException {
        writer.forceMerge(1);
        var searcher = new IndexSearcher(DirectoryReader.open(writer));
        // Answers are cached as a whole; queries are too small to be.
        searcher.setQueryCache(null);
        searcher.setSimilarity(new Ranked());
        return searcher;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static FieldType type(Weight weight) {
        return weight == Weight.NAME || weight == Weight.RELATED ? NAMES : TITLES_AND_TEXTS;
    }

    /** In how many of its forms a name has a word says nothing. */
    private static final class Ranked extends PerFieldSimilarityWrapper {

        private final Similarity often = new BM25Similarity();
        private final Similarity once = new BM25Similarity(0, 0);

        @Override
        public Similarity get(String field) {
            return field.equals(Weight.NAME.indexed()) || field.equals(Weight.RELATED.indexed()) ? once : often;
        }
    }

    private static FieldType searchable(boolean omitNorms) {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }
}
