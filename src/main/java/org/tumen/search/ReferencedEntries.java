package org.tumen.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/**
 * What can be meant by a name. Few entries are referred to by very many: so it is looked up here which have a word in
 * their names, and the others have but the keys of what they refer to in the index.
 */
final class ReferencedEntries {

    private final IndexSearcher named;
    private final List<BytesRef> keys;

    /**
     * @param named the index of the named entries alone
     * @param keys of these, in the order of their documents
     */
    ReferencedEntries(IndexSearcher named, List<String> keys) {
        this.named = named;
        this.keys = keys.stream().map(BytesRef::new).toList();
    }

    /** The keys of the entries that a query finds. */
    List<BytesRef> keysOf(Query query) throws IOException {
        var found = new DocIdCollector();
        named.search(query, found);
        return found.stream().mapToObj(keys::get).sorted().toList();
    }
}
