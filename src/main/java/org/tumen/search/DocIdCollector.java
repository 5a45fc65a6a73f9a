package org.tumen.search;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.ArrayUtil;

/** Gathers the numbers of all documents that are found, ascending, and nothing else of them. */
final class DocIdCollector extends SimpleCollector {

    private int[] docIds = new int[64];
    private int size;
    private int first;

    IntStream stream() {
        return Arrays.stream(docIds, 0, size);
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) {
        first = segment.docBase;
    }

    @Override
    public void collect(int document) {
        docIds = ArrayUtil.grow(docIds, size + 1);
        docIds[size++] = first + document;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
