package org.tumen.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.tumen.model.EntryKind;
import org.tumen.search.Passage.Weight;

/** Makes queries of words. */
final class Queries {

    static final String KIND = "kind";
    static final String WHOLE_NAME = "whole-name";
    static final String FEATURES = "features";
    static final String EVENTS = "events";

    /** The whole of a name is more than any word of it, its beginning less than the whole. */
    private static final float IS_THE_NAME = 10f;

    private static final float BEGINS_THE_NAME = 3f;

    /** Among namesakes, whoever has to do with more events; never more than a word in a better place. */
    private static final float HAS_EVENTS = 0.7f;

    /** A second place where a word is found counts for a little. */
    private static final float FURTHER_PLACES = 0.1f;

    private static final float FINISHED = 1.5f;

    private Queries() {}

    /** Which entries have all the words. */
    static Query having(Words words, Set<EntryKind> kinds) {
        var all = new BooleanQuery.Builder();
        words.all().forEach(word -> all.add(anywhere(word), Occur.MUST));
        if (!kinds.isEmpty()) {
            var codes = kinds.stream()
                    .map(kind -> new BytesRef(kind.code()))
                    .sorted()
                    .toList();
            all.add(new TermInSetQuery(KIND, codes), Occur.FILTER);
        }
        return all.build();
    }

    /** Which entries have all the words, with how well each suits. */
    static Query ranking(Words words, Set<EntryKind> kinds) {
        var name = new Term(WHOLE_NAME, words.joined());
        return new BooleanQuery.Builder()
                .add(having(words, kinds), Occur.MUST)
                .add(constant(new TermQuery(name), IS_THE_NAME), Occur.SHOULD)
                .add(constant(new PrefixQuery(name), BEGINS_THE_NAME), Occur.SHOULD)
                .add(FeatureField.newLogQuery(FEATURES, EVENTS, HAS_EVENTS, 1f), Occur.SHOULD)
                .build();
    }

    private static Query anywhere(Word word) {
        List<Query> places = Arrays.stream(Weight.values())
                .map(weight -> (Query) new BoostQuery(in(weight.indexed(), word), weight.boost()))
                .toList();
        return new DisjunctionMaxQuery(places, FURTHER_PLACES);
    }

    /** The word's units, one after the other, as {@link UnitStream} writes them. */
    private static Query in(String field, Word word) {
        var units = word.units();
        var phrase = new MultiPhraseQuery.Builder();
        for (var i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            if (i + 1 < units.size() && unit.character() && units.get(i + 1).character()) {
                phrase.add(
                        new Term[] {
                            new Term(field, unit.folded() + units.get(i + 1).folded())
                        },
                        i);
            } else if (i == 0 || !unit.character() || !units.get(i - 1).character()) {
                phrase.add(terms(field, word, i), i);
            }
        }
        var query = phrase.build();
        var terms = query.getTermArrays();
        return terms.length > 1 ? query : one(terms[0]);
    }

    private static Term[] terms(String field, Word word, int i) {
        var unit = word.units().get(i);
        var terms = new ArrayList<Term>(List.of(new Term(field, unit.whole())));
        if (word.isPrefix(i)) {
            terms.add(new Term(field, UnitStream.beginning(unit.folded())));
        }
        return terms.toArray(Term[]::new);
    }

    private static Query one(Term... terms) {
        if (terms.length == 1) {
            return new TermQuery(terms[0]);
        }
        return new DisjunctionMaxQuery(
                List.of(new BoostQuery(new TermQuery(terms[0]), FINISHED), new TermQuery(terms[1])), 0);
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }
}
