package org.tumen.search;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.EntryRecord;
import org.tumen.dataset.EventRecord;
import org.tumen.dataset.NamedRecord;
import org.tumen.dataset.SourceRecord;
import org.tumen.model.Citation;
import org.tumen.model.EntryKind;
import org.tumen.model.LocalizedText;

/**
 * Finds entries by words. An entry has the number of its document in the index, and they are in the order of kinds and
 * ids: so that is also the order of what suits equally well.
 */
@Singleton
public class SearchIndex {

    private record Indexed(EntryKind kind, EntryRecord entry) {}

    private final List<Indexed> entries;
    private final Passages passages;
    private final IndexSearcher searcher;

    SearchIndex(Dataset dataset) {
        passages = new Passages(dataset);
        entries = Arrays.stream(EntryKind.values())
                .flatMap(kind -> entries(dataset, kind).stream().map(entry -> new Indexed(kind, entry)))
                .toList();
        var references = references(dataset);
        try (var indexer = new Indexer()) {
            for (var one : entries) {
                indexer.add(one.kind(), passages.of(one.entry()), references.getOrDefault(key(one), 0));
            }
            searcher = indexer.searcher();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All entries of a kind that have the words. */
    public Hits hits(Words words, EntryKind kind) {
        var ids = new ArrayList<String>();
        try {
            searcher.search(Queries.having(words, Set.of(kind)), new SimpleCollector() {
                private int first;

                @Override
                protected void doSetNextReader(LeafReaderContext segment) {
                    first = segment.docBase;
                }

                @Override
                public void collect(int document) {
                    ids.add(entries.get(first + document).entry().id());
                }

                @Override
                public ScoreMode scoreMode() {
                    return ScoreMode.COMPLETE_NO_SCORES;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Hits(words.toString(), List.copyOf(ids));
    }

    /**
     * The entries that have the words, the best first; of equally good ones in the order of their kinds and ids.
     *
     * @param kinds those wanted; none for all
     */
    public Found search(Words words, Set<EntryKind> kinds, int limit) {
        try {
            var all = new TopScoreDocCollectorManager(limit, null, Integer.MAX_VALUE);
            var top = searcher.search(Queries.ranking(words, kinds), all);
            var highlights = new Highlights(words);
            return new Found(
                    top.totalHits.value,
                    Arrays.stream(top.scoreDocs)
                            .map(document -> result(document, highlights))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Found.Result result(ScoreDoc document, Highlights highlights) {
        var found = entries.get(document.doc);
        var entry = found.entry();
        return new Found.Result(found.kind(), entry.id(), title(entry), highlights.of(passages.of(entry)));
    }

    private static LocalizedText title(EntryRecord entry) {
        if (entry instanceof EventRecord event) {
            return event.title();
        } else if (entry instanceof SourceRecord source) {
            return new LocalizedText(source.title().en(), source.title().original());
        }
        return ((NamedRecord) entry).name();
    }

    private static List<? extends EntryRecord> entries(Dataset dataset, EntryKind kind) {
        return switch (kind) {
            case PERSON -> dataset.people();
            case ORGANISATION -> dataset.organisations();
            case PLACE -> dataset.places();
            case AGREEMENT -> dataset.agreements();
            case EVENT -> dataset.events().stream().toList();
            case SOURCE -> dataset.sources();
        };
    }

    /** How many events refer to each entry; a place and an actor may share an id. */
    private static Map<String, Integer> references(Dataset dataset) {
        var references = new HashMap<String, Integer>();
        for (var event : dataset.events()) {
            event.participants().stream()
                    .map(EventRecord.Participant::actor)
                    .distinct()
                    .forEach(actor -> references.merge("actor " + actor, 1, Integer::sum));
            event.agreements().forEach(agreement -> references.merge("AGREEMENT " + agreement, 1, Integer::sum));
            event.allCitations()
                    .map(Citation::source)
                    .distinct()
                    .forEach(source -> references.merge("SOURCE " + source, 1, Integer::sum));
            references.merge("PLACE " + event.place(), 1, Integer::sum);
        }
        return references;
    }

    private static String key(Indexed one) {
        return switch (one.kind()) {
            case PERSON, ORGANISATION -> "actor " + one.entry().id();
            default -> one.kind() + " " + one.entry().id();
        };
    }
}
