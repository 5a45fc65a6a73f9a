package org.tumen.search;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.ArrayUtil;

/** Gathers the numbers of all documents that are found, ascending, and nothing else of them. */
final class Numbers extends SimpleCollector {

    private int[] numbers = new int[64];
    private int size;
    private int first;

    IntStream stream() {
        return Arrays.stream(numbers, 0, size);
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) {
        first = segment.docBase;
    }

    @Override
    public void collect(int document) {
        numbers = ArrayUtil.grow(numbers, size + 1);
        numbers[size++] = first + document;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
