package org.tumen.dataset;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Ids in ascending order, in blocks of bytes: half of what strings take, and no objects for a garbage collector to visit. Valid ids are
 * ASCII, and sort alike as bytes and as strings.
 */
final class SortedIds {

    private static final int BLOCK = 1 << 12;

    private final List<Block> blocks = new ArrayList<>();
    private int size;

    int size() {
        return size;
    }

    /** Adds an id that is greater than all others. */
    void add(String id) {
        if (size % BLOCK == 0) {
            blocks.add(new Block());
        }
        blocks.get(size / BLOCK).add(id.getBytes(StandardCharsets.UTF_8));
        size++;
    }

    /**
     * @param index in the order of ids, from 0
     */
    String get(int index) {
        return blocks.get(index / BLOCK).get(index % BLOCK);
    }

    /** The index of an id; negative if it is not there. */
    int indexOf(String id) {
        var bytes = id.getBytes(StandardCharsets.UTF_8);
        var low = 0;
        var high = size - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            var compared = blocks.get(middle / BLOCK).compare(middle % BLOCK, bytes);
            if (compared == 0) {
                return middle;
            } else if (compared < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(size);
        for (var index = 0; index < size; index++) {
            out.writeUTF(get(index));
        }
    }

    static SortedIds read(DataInput in) throws IOException {
        var ids = new SortedIds();
        for (var left = in.readInt(); left > 0; left--) {
            ids.add(in.readUTF());
        }
        return ids;
    }

    /** The bytes of some ids, one after another. */
    private static final class Block {

        private byte[] bytes = new byte[BLOCK];
        private final int[] ends = new int[BLOCK];
        private int size;

        void add(byte[] id) {
            var from = start(size);
            if (from + id.length > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(from + id.length, bytes.length * 2));
            }
            System.arraycopy(id, 0, bytes, from, id.length);
            ends[size++] = from + id.length;
            if (size == BLOCK) {
                bytes = Arrays.copyOf(bytes, ends[size - 1]);
            }
        }

        String get(int index) {
            var from = start(index);
            return new String(bytes, from, ends[index] - from, StandardCharsets.UTF_8);
        }

        int compare(int index, byte[] id) {
            return Arrays.compareUnsigned(bytes, start(index), ends[index], id, 0, id.length);
        }

        private int start(int index) {
            return index == 0 ? 0 : ends[index - 1];
        }
    }
}
