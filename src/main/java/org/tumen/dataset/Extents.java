package org.tumen.dataset;

import java.util.Arrays;

/** Where each entry of a file stands in it, in bytes. */
public final class Extents {

    private int size;
    private long[] offsets = new long[256];
    private int[] lengths = new int[256];

    /** Adds the next entry of the file. */
    public void add(long offset, int length) {
        if (size == offsets.length) {
            var capacity = size + (size >> 1);
            offsets = Arrays.copyOf(offsets, capacity);
            lengths = Arrays.copyOf(lengths, capacity);
        }
        offsets[size] = offset;
        lengths[size] = length;
        size++;
    }

    /**
     * @param ordinal place of the entry among all, from 0
     */
    long offset(int ordinal) {
        return offsets[ordinal];
    }

    int length(int ordinal) {
        return lengths[ordinal];
    }

    /** Where the entry ends: the offset of the byte after its last one. */
    long end(int ordinal) {
        return offsets[ordinal] + lengths[ordinal];
    }
}
