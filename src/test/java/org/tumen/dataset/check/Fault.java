package org.tumen.dataset.check;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.tumen.dataset.DatasetFile;

/**
 * One fault to plant.
 *
 * @param kind what is wrong, in words
 * @param id the entry that is spoilt, empty for a file that is one object
 * @param at where in the entry it must be reported
 */
record Fault(String kind, DatasetFile file, String id, String at, Consumer<ObjectNode> mutation) {

    static Fault fault(String kind, DatasetFile file, String id, String at, Consumer<ObjectNode> mutation) {
        return new Fault(kind, file, id, at, mutation);
    }

    /** A value that is wrong itself. */
    static Fault wrong(String kind, DatasetFile file, String id, String at, Object value) {
        return new Fault(kind, file, id, at, Mutations.set(at, value));
    }

    /** A value too many, first in its list. */
    static Fault added(String kind, DatasetFile file, String id, String list, Object value) {
        return new Fault(kind, file, id, list + "/0", Mutations.add(list, value));
    }

    /** A list whose first element stands there once more. */
    static Fault repeated(String kind, DatasetFile file, String id, String list) {
        return new Fault(kind, file, id, list + "/1", Mutations.repeat(list));
    }
}
