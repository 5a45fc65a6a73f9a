package org.tumen.dataset.check;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.tumen.dataset.DatasetFile;

/**
 * A fault to inject.
 *
 * @param kind what is wrong, in words
 * @param id entry to modify; empty for a file that is one object
 * @param at pointer within the entry at which it must be reported
 */
record Fault(String kind, DatasetFile file, String id, String at, Consumer<ObjectNode> mutation) {

    static Fault fault(String kind, DatasetFile file, String id, String at, Consumer<ObjectNode> mutation) {
        return new Fault(kind, file, id, at, mutation);
    }

    /** Sets a wrong value, which is reported itself. */
    static Fault wrong(String kind, DatasetFile file, String id, String at, Object value) {
        return new Fault(kind, file, id, at, Mutations.set(at, value));
    }

    /** Adds an unexpected value, first in its list. */
    static Fault added(String kind, DatasetFile file, String id, String list, Object value) {
        return new Fault(kind, file, id, list + "/0", Mutations.add(list, value));
    }

    /** Duplicates the first element of a list. */
    static Fault repeated(String kind, DatasetFile file, String id, String list) {
        return new Fault(kind, file, id, list + "/1", Mutations.repeat(list));
    }
}
