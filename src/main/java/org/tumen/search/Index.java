package org.tumen.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.tumen.model.EntryKind;
import org.tumen.search.SearchField.Weight;

/** The finished index: its three parts as one, with document ids as {@link DocNumbering} assigns them. */
final class Index {

    private final IndexSearcher all;
    private final IndexSearcher named;
    private final List<BytesRef> keys;
    private final Queries queries;
    private final QueryNames names;

    /**
     * @param keys reference keys of the named entries, by document id
     */
    Index(IndexReader named, List<String> keys, IndexReader events, IndexReader sources, QueryNames names)
            throws IOException {
        all = searcher(new MultiReader(named, events, sources));
        this.named = searcher(named);
        this.keys = keys.stream().map(BytesRef::new).toList();
        queries = new Queries(all.getIndexReader(), this::referenceKeys, names);
        this.names = names;
    }

    /** Document ids of all entries that match, ascending. */
    IntStream docIds(QueryTerms queryTerms, Set<EntryKind> kinds) throws IOException {
        return docIds(all, queries.matching(queryTerms, kinds));
    }

    /** A query like this one that something matches. */
    Optional<String> suggestion(String query, Set<EntryKind> kinds) throws IOException {
        return new Suggester(
                        all.getIndexReader(), names, queryTerms -> all.count(queries.matching(queryTerms, kinds)) > 0)
                .suggest(query);
    }

    /** The entries with the highest scores, with an exact total. */
    TopDocs top(QueryTerms queryTerms, Set<EntryKind> kinds, int limit) throws IOException {
        var collector = new TopScoreDocCollectorManager(limit, null, Integer.MAX_VALUE);
        return all.search(queries.ranked(queryTerms, kinds), collector);
    }

    void close() throws IOException {
        all.getIndexReader().close();
    }

    /** Reference keys of the named entries that match, sorted. */
    private List<BytesRef> referenceKeys(Query query) throws IOException {
        return docIds(named, query).mapToObj(keys::get).sorted().toList();
    }

    private static IntStream docIds(IndexSearcher searcher, Query query) throws IOException {
        var collector = new DocIdCollector();
        searcher.search(query, collector);
        return Arrays.stream(collector.docIds, 0, collector.size);
    }

    private static IndexSearcher searcher(IndexReader reader) {
        var searcher = new IndexSearcher(reader);
        // Whole responses are cached instead.
        searcher.setQueryCache(null);
        searcher.setSimilarity(new FieldSimilarity());
        return searcher;
    }

    private static final class FieldSimilarity extends PerFieldSimilarityWrapper {

        private final Similarity withFrequency = new BM25Similarity();

        /** It means nothing in how many forms of a name a term occurs. */
        private final Similarity withoutFrequency = new BM25Similarity(0, 0);

        @Override
        public Similarity get(String field) {
            return field.equals(Weight.NAME.fieldName()) ? withoutFrequency : withFrequency;
        }
    }

    private static final class DocIdCollector extends SimpleCollector {

        private int[] docIds = new int[64];
        private int size;
        private int docBase;

        @Override
        protected void doSetNextReader(LeafReaderContext segment) {
            docBase = segment.docBase;
        }

        @Override
        public void collect(int docId) {
            docIds = ArrayUtil.grow(docIds, size + 1);
            docIds[size++] = docBase + docId;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
