package org.tumen.dataset.names;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.dataset.OrganisationRecord;
import org.tumen.model.OrganisationKind;

/**
 * The patterns of names of bodies of a state: “Russian foreign ministry”, “Russia's foreign ministry”, “Moscow's foreign ministry”,
 * “MFA of the Russian Federation”, “MFA Russia”, ロシア外務省, 露外務省, ロシアの外務省. What a body is called without the state
 * follows from the forms that it lists, and from a table of synonyms. A state without a government of its own stands for it.
 */
final class BodyNames implements Patterns {

    private static final Synonyms BODIES = new Synonyms("bodies.txt");
    private static final List<String> GOVERNMENT = Words.of("government");

    /** Governments are called so, but never call themselves so. */
    private static final List<List<String>> AUTHORITIES = Stream.of(
                    "authorities", "regime", "administration", "当局", "政権", "당국")
            .map(Words::of)
            .toList();

    private final States states;

    /** The names of bodies without their states, and the bodies. */
    private final Map<String, Set<OrganisationRecord>> bodies = new HashMap<>();

    private final Map<String, String> spellings = new HashMap<>();
    private final Embassies embassies;
    private final Patterns stateNames;

    BodyNames(Collection<OrganisationRecord> organisations, States states) {
        this.states = states;
        embassies = new Embassies(organisations, states);
        stateNames = StateNames.states(states);
        organisations.stream()
                .filter(body -> body.kind() != OrganisationKind.STATE && body.country() != null)
                .forEach(this::add);
        states.entries().values().forEach(state -> {
            AUTHORITIES.forEach(authorities -> put(authorities, state));
            if (bodiesOf(state.country(), GOVERNMENT).findAny().isEmpty()) {
                BODIES.of(GOVERNMENT).forEach(government -> put(government, state));
            }
        });
    }

    @Override
    public Set<String> find(List<String> words) {
        var ids = Stream.concat(states.after(words), states.before(words))
                .flatMap(part -> bodies.getOrDefault(Words.key(part.rest()), Set.of()).stream()
                        .filter(body -> part.countries().contains(body.country())))
                .map(OrganisationRecord::id)
                .collect(Collectors.toCollection(TreeSet::new));
        ids.addAll(embassies.find(words));
        ids.addAll(stateNames.find(words));
        return ids;
    }

    @Override
    public Map<String, String> spellings() {
        return spellings;
    }

    private void add(OrganisationRecord body) {
        var names = new HashSet<List<String>>();
        body.forms().stream()
                .map(Words::of)
                .flatMap(form -> withoutState(form, body.country()))
                .forEach(name -> {
                    names.add(name);
                    names.addAll(BODIES.of(name));
                });
        names.forEach(name -> {
            put(name, body);
            suggest(name, body);
        });
        if (body.kind() == OrganisationKind.EMBASSY) {
            suggest(List.of("embassy"), body);
        }
    }

    private void suggest(List<String> name, OrganisationRecord body) {
        states.labels(body.country()).forEach(label -> spellings.put(label + " " + String.join(" ", name), body.id()));
    }

    /** A form as it is, and without the state at its beginning or end. */
    private Stream<List<String>> withoutState(List<String> form, String country) {
        return Stream.concat(
                Stream.of(form),
                Stream.concat(states.after(form), states.before(form))
                        .filter(part -> part.countries().contains(country))
                        .map(States.Part::rest));
    }

    private void put(List<String> name, OrganisationRecord body) {
        bodies.computeIfAbsent(Words.key(name), key -> new HashSet<>()).add(body);
    }

    private Stream<OrganisationRecord> bodiesOf(String country, List<String> name) {
        return bodies.getOrDefault(Words.key(name), Set.of()).stream()
                .filter(body -> body.country().equals(country));
    }
}
