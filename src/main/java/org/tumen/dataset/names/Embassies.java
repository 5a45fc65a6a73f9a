package org.tumen.dataset.names;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.dataset.OrganisationRecord;
import org.tumen.model.OrganisationKind;

/**
 * The patterns of names of embassies, which belong to one state and are in another: “Russian embassy in Pyongyang”, “Embassy of the
 * Russian Federation in the DPRK”, 駐北朝鮮ロシア大使館, 在平壌ロシア大使館, 北朝鮮駐在ロシア大使館.
 */
final class Embassies {

    private static final Set<String> NAMES =
            Stream.of("embassy", "大使館", "대사관").map(Words::key).collect(Collectors.toUnmodifiableSet());

    /** Stands before the host country. */
    private static final List<String> IN = List.of("駐", "在");

    private final States states;
    private final List<Embassy> embassies;

    private record Embassy(String id, String sender, String host) {}

    Embassies(Collection<OrganisationRecord> organisations, States states) {
        this.states = states;
        embassies = organisations.stream()
                .filter(body -> body.kind() == OrganisationKind.EMBASSY && body.country() != null)
                .flatMap(body -> body.forms().stream()
                        .flatMap(form -> parsed(Words.of(form)))
                        .filter(embassy -> embassy.sender().equals(body.country()))
                        .map(embassy -> new Embassy(body.id(), embassy.sender(), embassy.host())))
                .distinct()
                .toList();
    }

    Set<String> find(List<String> words) {
        var meant = parsed(words).toList();
        return embassies.stream()
                .filter(embassy -> meant.stream()
                        .anyMatch(one -> one.sender().equals(embassy.sender())
                                && one.host().equals(embassy.host())))
                .map(Embassy::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The states that the name of an embassy can refer to. */
    private Stream<Embassy> parsed(List<String> words) {
        var in = words.lastIndexOf("in");
        if (in > 0 && in < words.size() - 1) {
            return pairs(senders(words.subList(0, in)), hosts(Words.from(words, in + 1)));
        }
        var japanese = IN.contains(words.get(0)) ? Words.from(words, 1) : words;
        return Stream.iterate(1, i -> i < japanese.size(), i -> i + 1).flatMap(i -> {
            var rest = Words.from(japanese, i);
            var between = rest.size() > 2 && rest.subList(0, 2).equals(List.of("駐", "在")) ? Words.from(rest, 2) : rest;
            return japanese == words && between == rest
                    ? Stream.empty()
                    : pairs(senders(Words.without("の", between)), hosts(japanese.subList(0, i)));
        });
    }

    private Set<String> senders(List<String> words) {
        return Stream.concat(states.after(words), states.before(words))
                .filter(part -> NAMES.contains(Words.key(part.rest())))
                .flatMap(part -> part.countries().stream())
                .collect(Collectors.toSet());
    }

    private Set<String> hosts(List<String> words) {
        var hosts = new TreeSet<>(states.named(words));
        hosts.addAll(states.byCapital(words));
        return hosts;
    }

    private static Stream<Embassy> pairs(Set<String> senders, Set<String> hosts) {
        return senders.stream().flatMap(sender -> hosts.stream().map(host -> new Embassy("", sender, host)));
    }
}
