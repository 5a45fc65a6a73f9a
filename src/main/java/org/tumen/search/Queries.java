package org.tumen.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
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
import org.apache.lucene.util.StringHelper;
import org.tumen.model.EntryKind;
import org.tumen.search.SearchField.Weight;

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

    private final IndexReader reader;
    private final ReferencedEntries referencedEntries;

    Queries(IndexReader reader, ReferencedEntries referencedEntries) {
        this.reader = reader;
        this.referencedEntries = referencedEntries;
    }

    /** Which entries have all the words. */
    Query having(QueryTerms queryTerms, Set<EntryKind> kinds) throws IOException {
        var all = new BooleanQuery.Builder();
        for (var queryTerm : queryTerms.all()) {
            all.add(anywhere(queryTerm), Occur.MUST);
        }
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
    Query ranking(QueryTerms queryTerms, Set<EntryKind> kinds) throws IOException {
        var name = new Term(WHOLE_NAME, queryTerms.joined());
        return new BooleanQuery.Builder()
                .add(having(queryTerms, kinds), Occur.MUST)
                .add(constant(new TermQuery(name), IS_THE_NAME), Occur.SHOULD)
                .add(constant(new PrefixQuery(name), BEGINS_THE_NAME), Occur.SHOULD)
                .add(FeatureField.newLogQuery(FEATURES, EVENTS, HAS_EVENTS, 1f), Occur.SHOULD)
                .build();
    }

    private Query anywhere(QueryTerm queryTerm) throws IOException {
        List<Query> places = new ArrayList<>();
        for (var weight : Weight.OWN) {
            places.add(new BoostQuery(in(weight.indexed(), queryTerm), weight.boost()));
        }
        var meant = referencedEntries.keysOf(in(Weight.NAME.indexed(), queryTerm));
        places.add(constant(new TermInSetQuery(Weight.RELATED.indexed(), meant), Weight.RELATED.boost()));
        return new DisjunctionMaxQuery(places, FURTHER_PLACES);
    }

    /** The word's units, one after the other, as {@link EntryTokenStream} writes them. */
    private Query in(String field, QueryTerm queryTerm) throws IOException {
        var tokens = queryTerm.tokens();
        if (tokens.size() == 1) {
            return one(field, queryTerm);
        }
        var phrase = new MultiPhraseQuery.Builder();
        for (var i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (i + 1 < tokens.size() && token.character() && tokens.get(i + 1).character()) {
                var pair = new Term(field, token.folded() + tokens.get(i + 1).folded());
                phrase.add(new Term[] {pair}, i);
            } else if (i == 0 || !token.character() || !tokens.get(i - 1).character()) {
                phrase.add(terms(field, queryTerm, i), i);
            }
        }
        return phrase.build();
    }

    private static Query one(String field, QueryTerm queryTerm) {
        var token = queryTerm.tokens().get(0);
        var whole = new TermQuery(new Term(field, token.whole()));
        return queryTerm.isPrefix(0)
                ? new DisjunctionMaxQuery(
                        List.of(new BoostQuery(whole, FINISHED), new PrefixQuery(new Term(field, token.folded()))), 0)
                : whole;
    }

    private Term[] terms(String field, QueryTerm queryTerm, int i) throws IOException {
        var token = queryTerm.tokens().get(i);
        var terms = new ArrayList<>(List.of(new Term(field, token.whole())));
        if (queryTerm.isPrefix(i)) {
            beginning(field, token.folded(), terms);
        }
        return terms.toArray(Term[]::new);
    }

    /** Adds the terms that begin so: a phrase knows no beginnings. */
    private void beginning(String field, String beginning, List<Term> terms) throws IOException {
        var all = MultiTerms.getTerms(reader, field);
        var prefix = new BytesRef(beginning);
        if (all == null) {
            return;
        }
        var next = all.iterator();
        if (next.seekCeil(prefix) != TermsEnum.SeekStatus.END) {
            for (var term = next.term(); term != null && StringHelper.startsWith(term, prefix); term = next.next()) {
                terms.add(new Term(field, BytesRef.deepCopyOf(term)));
            }
        }
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }
}
