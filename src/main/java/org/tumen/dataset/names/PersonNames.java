package org.tumen.dataset.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.dataset.OrganisationRecord;
import org.tumen.dataset.PersonRecord;

/**
 * The patterns of names of people: the family name first or last or alone, initials, honorifics, and the titles of the offices
 * that the person has, in any romanisation: “Putin, Vladimir”, “V. V. Putin”, “President Putin”, “Russia's Foreign Minister Lavrov”, プーチン大統領,
 * 金正恩氏, ロシアのラブロフ外相.
 */
final class PersonNames implements Patterns {

    private static final Set<String> HONORIFICS_BEFORE =
            Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "madam", "madame", "comrade");

    private static final Set<String> HONORIFICS_AFTER = Stream.of(
                    "氏", "さん", "様", "女史", "同志", "殿", "先生", "씨", "님", "동지", "여사")
            .map(Words::key)
            .collect(Collectors.toUnmodifiableSet());

    private final States states;

    /** Whole names, which mean a person by themselves. */
    private final Map<String, Set<String>> names = new HashMap<>();

    /** East Asian family names, which are shared by too many, and mean a person only with a title. */
    private final Map<String, Set<String>> familyNames = new HashMap<>();

    /** The titles of each person. */
    private final Map<String, Set<String>> titles = new HashMap<>();

    /** The countries that each person belongs to or acts for. */
    private final Map<String, Set<String>> countries = new HashMap<>();

    /** The people who hold an office in an organisation or a body of it, by the names of the organisation. */
    private final Map<String, Set<String>> officeHolders = new HashMap<>();

    private final Map<String, String> spellings = new HashMap<>();

    PersonNames(Collection<PersonRecord> people, Collection<OrganisationRecord> organisations, States states) {
        this.states = states;
        var byId = organisations.stream().collect(Collectors.toMap(OrganisationRecord::id, Function.identity()));
        var titlesOf = new Titles(states, byId);
        people.forEach(person -> {
            titles.put(person.id(), titlesOf.of(person));
            countries.put(person.id(), countries(person, byId));
            titlesOf.organisations(person)
                    .flatMap(organisation -> organisation.forms().stream())
                    .forEach(form -> put(officeHolders, form, person));
            add(person, titlesOf);
        });
    }

    @Override
    public Set<String> find(List<String> words) {
        var ids = new TreeSet<>(named(words));
        states.after(words)
                .forEach(part -> named(part.rest()).stream()
                        .filter(id -> countries.get(id).stream().anyMatch(part.countries()::contains))
                        .forEach(ids::add));
        for (var i = 1; i < words.size(); i++) {
            var holders = officeHolders.getOrDefault(Words.key(words.subList(0, i)), Set.of());
            if (!holders.isEmpty()) {
                var rest = named(States.withoutNo(Words.from(words, i)));
                rest.stream().filter(holders::contains).forEach(ids::add);
            }
        }
        return ids;
    }

    @Override
    public Map<String, String> spellings() {
        return spellings;
    }

    private void add(PersonRecord person, Titles titlesOf) {
        person.forms().stream()
                .filter(form -> !titlesOf.isNameWithTitle(person, form))
                .flatMap(form -> add(person, form))
                .forEach(name -> spellings.put(name, person.id()));
        if (person.nativeName() != null) {
            Romanisation.of(person.nativeName().text()).forEach(form -> add(person, form));
        }
    }

    /** Adds a form in all orders, and returns them. */
    private Stream<String> add(PersonRecord person, String form) {
        var name = PersonName.of(form, person.country());
        var whole = Stream.concat(Stream.of(form), name.orders()).collect(Collectors.toCollection(ArrayList::new));
        name.family().ifPresent(family -> {
            if (name.familyFirst()) {
                put(familyNames, family, person);
            } else {
                whole.add(family);
            }
        });
        whole.forEach(order -> put(names, order, person));
        return whole.stream();
    }

    private void put(Map<String, Set<String>> index, String form, PersonRecord person) {
        index.computeIfAbsent(Words.key(form), key -> new TreeSet<>()).add(person.id());
    }

    /** Those whom words name, with or without an honorific or a title. */
    private Set<String> named(List<String> words) {
        var ids = new HashSet<>(names.getOrDefault(Words.key(words), Set.of()));
        for (var i = 1; i < words.size(); i++) {
            var first = Words.key(words.subList(0, i));
            var second = Words.key(Words.from(words, i));
            if (HONORIFICS_BEFORE.contains(first)) {
                ids.addAll(names.getOrDefault(second, Set.of()));
            }
            if (HONORIFICS_AFTER.contains(second)) {
                ids.addAll(names.getOrDefault(first, Set.of()));
            }
            titled(first, second).forEach(ids::add);
            titled(second, first).forEach(ids::add);
        }
        return ids;
    }

    private Stream<String> titled(String title, String name) {
        return Stream.of(names, familyNames)
                .flatMap(index -> index.getOrDefault(name, Set.of()).stream())
                .filter(id -> titles.get(id).contains(title));
    }

    private static Set<String> countries(PersonRecord person, Map<String, OrganisationRecord> organisations) {
        var countries = Stream.concat(
                Stream.ofNullable(person.country()),
                person.offices().stream()
                        .map(office -> organisations.get(office.organisation()))
                        .filter(organisation -> organisation != null && organisation.country() != null)
                        .map(OrganisationRecord::country));
        return countries.collect(Collectors.toSet());
    }
}
