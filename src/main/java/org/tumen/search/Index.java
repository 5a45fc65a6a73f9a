package org.tumen.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.tumen.search.SearchField.Weight;

/** A finished index: its parts as one, in the order of the kinds of entries. */
final class Index {

    private final IndexSearcher all;
    private final Queries queries;

    /**
     * @param keys of the named entries, in the order of their documents
     */
    Index(IndexReader named, List<String> keys, IndexReader events, IndexReader sources) throws IOException {
        all = searcher(new MultiReader(named, events, sources));
        queries = new Queries(all.getIndexReader(), new ReferencedEntries(searcher(named), keys));
    }

    IndexSearcher searcher() {
        return all;
    }

    Queries queries() {
        return queries;
    }

    void close() throws IOException {
        all.getIndexReader().close();
    }

    private static IndexSearcher searcher(IndexReader reader) {
        var searcher = new IndexSearcher(reader);
        // Answers are cached as a whole; queries are too small to be.
        searcher.setQueryCache(null);
        searcher.setSimilarity(new Ranked());
        return searcher;
    }

    /** In how many of its forms a name has a word says nothing. */
    private static final class Ranked extends PerFieldSimilarityWrapper {

        private final Similarity often = new BM25Similarity();
        private final Similarity once = new BM25Similarity(0, 0);

        @Override
        public Similarity get(String field) {
            return field.equals(Weight.NAME.indexed()) ? once : often;
        }
    }
}
