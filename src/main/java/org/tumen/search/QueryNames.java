package org.tumen.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.names.NameResolver;
import org.tumen.dataset.names.Resolvers;
import org.tumen.model.Nearest;
import org.tumen.text.Token;

/**
 * Finds the names in queries, by the same rules as where a request names an entry. A name matches the entry and what refers to it
 * even where the words themselves do not: “Russian foreign ministry” for МИД России.
 */
final class QueryNames {

    /** Of terms; longer ones are hardly names. */
    private static final int LONGEST_NAME = 12;

    private final Map<NameResolver, Function<String, String>> keys;

    /**
     * Some consecutive terms of a query.
     *
     * @param keys reference keys of the entries that the terms name; none if they are no name
     */
    record Part(List<QueryTerm> queryTerms, Set<String> keys) {}

    QueryNames(Dataset dataset) {
        var names = Resolvers.of(dataset);
        keys = Map.of(
                names.actors(), ReferenceKey::ofActor,
                names.places(), ReferenceKey::ofPlace,
                NameResolver.of(dataset.agreements()), ReferenceKey::ofAgreement);
    }

    /** The terms of a query, with those together that are the longest name. */
    List<Part> parts(QueryTerms query) {
        var parts = new ArrayList<Part>();
        var rest = query.all();
        while (!rest.isEmpty()) {
            var part = first(rest);
            parts.add(part);
            rest = rest.subList(part.queryTerms().size(), rest.size());
        }
        return parts;
    }

    private Part first(List<QueryTerm> queryTerms) {
        for (var size = Math.min(queryTerms.size(), LONGEST_NAME); size > 0; size--) {
            var terms = queryTerms.subList(0, size);
            var named = keys(terms);
            if (!named.isEmpty()) {
                return new Part(terms, named);
            }
        }
        return new Part(queryTerms.subList(0, 1), Set.of());
    }

    private Set<String> keys(List<QueryTerm> queryTerms) {
        var words = queryTerms.stream()
                .flatMap(queryTerm -> queryTerm.tokens().stream())
                .map(Token::stem)
                .toList();
        return keys.entrySet().stream()
                .flatMap(resolver -> resolver.getKey().findName(words).stream().map(resolver.getValue()))
                .collect(Collectors.toSet());
    }

    /** The form of a name of any entry that is nearest to a misspelt one. */
    Optional<String> nearest(String misspelt) {
        var forms = keys.keySet().stream()
                .flatMap(names -> names.nearestForm(misspelt).stream())
                .sorted()
                .collect(Collectors.toMap(Token::fold, Function.identity(), (first, other) -> first));
        return Nearest.to(Token.fold(misspelt), forms.keySet()).map(forms::get);
    }
}
