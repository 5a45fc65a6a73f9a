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

/** Translates query terms into Lucene queries. */
final class Queries {

    static final String KIND = "kind";
    static final String KEY = "key";
    static final String WHOLE_NAME = "whole-name";
    static final String FEATURES = "features";
    static final String EVENTS = "events";

    /** An entry that the whole query names comes first, whatever else its words match. */
    private static final float NAMED_SCORE = 1000f;

    /** A whole name outranks any term of it; a prefix of the name ranks below the whole. */
    private static final float WHOLE_NAME_SCORE = 10f;

    private static final float NAME_PREFIX_SCORE = 3f;

    /** Orders namesakes by the number of their events; too low to outweigh a match in a field of more weight. */
    private static final float EVENTS_WEIGHT = 0.7f;

    /** Share of the score of the other fields that match. */
    private static final float TIE_BREAKER = 0.1f;

    /** A whole token outranks one that only has the term as a prefix. */
    private static final float WHOLE_TOKEN_BOOST = 1.5f;

    private final IndexReader reader;
    private final NameLookup nameLookup;
    private final QueryNames names;

    Queries(IndexReader reader, NameLookup nameLookup, QueryNames names) {
        this.reader = reader;
        this.nameLookup = nameLookup;
        this.names = names;
    }

    /**
     * Resolves a query on names to reference keys. Few entries are referred to by very many, so documents contain only
     * the keys of what they refer to, not the names.
     */
    @FunctionalInterface
    interface NameLookup {
        List<BytesRef> referenceKeys(Query query) throws IOException;
    }

    /** Matches the entries that contain all terms; no kinds means all kinds. */
    Query matching(QueryTerms queryTerms, Set<EntryKind> kinds) throws IOException {
        return matching(names.parts(queryTerms), kinds);
    }

    private Query matching(List<QueryNames.Part> parts, Set<EntryKind> kinds) throws IOException {
        var all = new BooleanQuery.Builder();
        for (var part : parts) {
            all.add(part(part), Occur.MUST);
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

    /** The same, with scores for ranking. */
    Query ranked(QueryTerms queryTerms, Set<EntryKind> kinds) throws IOException {
        var name = new Term(WHOLE_NAME, queryTerms.joined());
        var parts = names.parts(queryTerms);
        var named = parts.size() == 1 ? parts.get(0).keys() : Set.<String>of();
        return new BooleanQuery.Builder()
                .add(matching(parts, kinds), Occur.MUST)
                .add(constant(anyKey(KEY, named), NAMED_SCORE), Occur.SHOULD)
                .add(constant(new TermQuery(name), WHOLE_NAME_SCORE), Occur.SHOULD)
                .add(constant(new PrefixQuery(name), NAME_PREFIX_SCORE), Occur.SHOULD)
                .add(FeatureField.newLogQuery(FEATURES, EVENTS, EVENTS_WEIGHT, 1f), Occur.SHOULD)
                .build();
    }

    /** All of the terms, or else the entries that they name and what refers to these. */
    private Query part(QueryNames.Part part) throws IOException {
        var terms = new BooleanQuery.Builder();
        for (var queryTerm : part.queryTerms()) {
            terms.add(inAnyField(queryTerm), Occur.MUST);
        }
        if (part.keys().isEmpty()) {
            return terms.build();
        }
        return new DisjunctionMaxQuery(
                List.of(
                        terms.build(),
                        constant(anyKey(KEY, part.keys()), Weight.NAME.boost()),
                        constant(anyKey(Weight.RELATED.fieldName(), part.keys()), Weight.RELATED.boost())),
                0);
    }

    private static Query anyKey(String field, Set<String> keys) {
        return new TermInSetQuery(
                field, keys.stream().sorted().map(BytesRef::new).toList());
    }

    private Query inAnyField(QueryTerm queryTerm) throws IOException {
        List<Query> fields = new ArrayList<>();
        for (var weight : Weight.OWN) {
            fields.add(new BoostQuery(inField(weight.fieldName(), queryTerm), weight.boost()));
        }
        var keys = nameLookup.referenceKeys(inField(Weight.NAME.fieldName(), queryTerm));
        fields.add(constant(new TermInSetQuery(Weight.RELATED.fieldName(), keys), Weight.RELATED.boost()));
        return new DisjunctionMaxQuery(fields, TIE_BREAKER);
    }

    /** The tokens of the term as a phrase, by the terms that {@link EntryTokenStream} emits. */
    private Query inField(String field, QueryTerm queryTerm) throws IOException {
        var tokens = queryTerm.tokens();
        if (tokens.size() == 1) {
            return singleToken(field, queryTerm);
        }
        var phrase = new MultiPhraseQuery.Builder();
        for (var i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (i + 1 < tokens.size() && token.character() && tokens.get(i + 1).character()) {
                var bigram = new Term(field, token.folded() + tokens.get(i + 1).folded());
                phrase.add(new Term[] {bigram}, i);
            } else if (i == 0 || !token.character() || !tokens.get(i - 1).character()) {
                phrase.add(terms(field, queryTerm, i), i);
            }
        }
        return phrase.build();
    }

    private static Query singleToken(String field, QueryTerm queryTerm) {
        var token = queryTerm.tokens().get(0);
        var stem = new TermQuery(new Term(field, token.stem()));
        return queryTerm.isPrefix(0)
                ? new DisjunctionMaxQuery(
                        List.of(
                                new BoostQuery(stem, WHOLE_TOKEN_BOOST),
                                new PrefixQuery(new Term(field, token.folded()))),
                        0)
                : stem;
    }

    private Term[] terms(String field, QueryTerm queryTerm, int i) throws IOException {
        var token = queryTerm.tokens().get(i);
        var terms = new ArrayList<>(List.of(new Term(field, token.stem())));
        if (queryTerm.isPrefix(i)) {
            addTermsWithPrefix(field, token.folded(), terms);
        }
        return terms.toArray(Term[]::new);
    }

    /** Expands a prefix to the terms of the index, since phrase queries do not support prefixes. */
    private void addTermsWithPrefix(String field, String text, List<Term> terms) throws IOException {
        var all = MultiTerms.getTerms(reader, field);
        var prefix = new BytesRef(text);
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
