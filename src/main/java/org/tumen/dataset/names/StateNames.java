package org.tumen.dataset.names;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tumen.dataset.OrganisationRecord;
import org.tumen.dataset.PlaceRecord;
import org.tumen.model.PlaceKind;

/**
 * The names of states that are no forms of an entry.
 *
 * @param ids of the entries, by country
 * @param find the countries that words mean
 * @param spellings names to suggest, each with the id that it means
 */
record StateNames(Map<String, String> ids, Function<List<String>, Set<String>> find, Map<String, String> spellings)
        implements Patterns {

    /** Names of states, for the organisations that are states. */
    static Patterns states(States states) {
        return new StateNames(ids(states.entries()), states::named, Map.of());
    }

    /** Names of states, for the places that are countries. */
    static Patterns countries(States states, Collection<PlaceRecord> places) {
        var ids = new HashMap<String, String>();
        places.stream()
                .filter(place -> place.kind() == PlaceKind.COUNTRY && place.country() != null)
                .forEach(place -> ids.put(place.country(), place.id()));
        return new StateNames(ids, states::named, Map.of());
    }

    /** Capitals, which stand for governments: “Moscow denied it”. */
    static Patterns capitals(States states) {
        var ids = ids(states.entries());
        var spellings = new HashMap<String, String>();
        states.capitals()
                .filter(capital -> ids.containsKey(capital.getValue()))
                .forEach(capital -> spellings.put(capital.getKey(), ids.get(capital.getValue())));
        return new StateNames(ids, states::byCapital, spellings);
    }

    private static Map<String, String> ids(Map<String, OrganisationRecord> entries) {
        return entries.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, state -> state.getValue().id()));
    }

    @Override
    public Set<String> find(List<String> words) {
        return find.apply(words).stream()
                .map(ids::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
