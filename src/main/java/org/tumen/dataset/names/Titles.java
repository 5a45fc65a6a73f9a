package org.tumen.dataset.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.dataset.OrganisationRecord;
import org.tumen.dataset.PersonRecord;
import org.tumen.dataset.PersonRecord.Office;

/**
 * The titles of people, as they stand beside their names: of the office “Minister of defence of Russia” also “Defence Minister”,
 * “Minister” and 国防相. They follow from the titles of the offices, from forms that have one (プーチン大統領), and from a table of
 * synonyms.
 */
final class Titles {

    private static final Synonyms TITLES = new Synonyms("titles.txt");

    /** What is added in brackets is not said before a name. */
    private static final String BRACKETS = "\\s*[(（].*?[)）]";

    /** Words after which only the object of the office follows. */
    private static final Set<String> PREPOSITIONS = Set.of("of", "to", "in", "for");

    /** What can be left out of a title. */
    private static final List<List<String>> TEMPORAL = Stream.of("次期", "前", "元", "elect", "former", "acting", "代行")
            .map(Words::of)
            .toList();

    private final States states;
    private final Map<String, OrganisationRecord> organisations;

    Titles(States states, Map<String, OrganisationRecord> organisations) {
        this.states = states;
        this.organisations = organisations;
    }

    /** All titles of a person, as keys of words. */
    Set<String> of(PersonRecord person) {
        var titles = new HashSet<List<String>>();
        person.offices().forEach(office -> {
            Stream.of(office.title().en(), office.title().ja())
                    .map(title -> title.replaceAll(BRACKETS, ""))
                    .map(Words::of)
                    .flatMap(title -> shortened(title, office))
                    .forEach(titles::add);
        });
        person.forms().forEach(form -> besideName(person, form).forEach(titles::add));
        return titles.stream()
                .flatMap(title -> TITLES.of(title).stream())
                .map(Words::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The organisations of a person's offices, and those that they belong to. */
    Stream<OrganisationRecord> organisations(PersonRecord person) {
        return person.offices().stream().flatMap(this::organisations);
    }

    private Stream<OrganisationRecord> organisations(Office office) {
        return Stream.iterate(
                organisations.get(office.organisation()),
                organisation -> organisation != null,
                organisation -> organisations.get(organisation.parent()));
    }

    /** Whether a form is another form with a title before or after it. */
    boolean isNameWithTitle(PersonRecord person, String form) {
        return besideName(person, form).findAny().isPresent();
    }

    /** What stands after another form of the name, or before it if that is a title. */
    private Stream<List<String>> besideName(PersonRecord person, String form) {
        var words = Words.of(form);
        return person.forms().stream()
                .map(Words::of)
                .filter(name -> name.size() < words.size())
                .flatMap(name -> {
                    var rest = words.size() - name.size();
                    var before = words.subList(0, rest);
                    var after = Words.from(words, name.size());
                    return Stream.concat(
                            words.subList(0, name.size()).equals(name) && TITLES.has(after)
                                    ? Stream.of(after)
                                    : Stream.empty(),
                            Words.from(words, rest).equals(name) && TITLES.has(before)
                                    ? Stream.of(before)
                                    : Stream.empty());
                });
    }

    /** A title without the state, the organisation and what else can be left out. */
    private Stream<List<String>> shortened(List<String> title, Office office) {
        var all = new HashSet<List<String>>();
        var open = new ArrayList<>(List.of(title));
        while (!open.isEmpty()) {
            var next = open.remove(open.size() - 1);
            if (!next.isEmpty() && all.add(next)) {
                states.after(next).map(States.Part::rest).forEach(open::add);
                leadingOrganisation(next, office).forEach(open::add);
                withoutObject(next).forEach(open::add);
                withoutTemporal(next).forEach(open::add);
                open.add(withoutHost(next));
            }
        }
        return all.stream();
    }

    private Stream<List<String>> leadingOrganisation(List<String> title, Office office) {
        return organisations(office)
                .flatMap(organisation -> organisation.forms().stream())
                .map(Words::of)
                .filter(name -> name.size() < title.size()
                        && title.subList(0, name.size()).equals(name))
                .map(name -> Words.without("の", Words.from(title, name.size())));
    }

    private static Stream<List<String>> withoutObject(List<String> title) {
        return Stream.iterate(1, i -> i < title.size(), i -> i + 1)
                .filter(i -> PREPOSITIONS.contains(title.get(i)))
                .map(i -> title.subList(0, i));
    }

    private static Stream<List<String>> withoutTemporal(List<String> title) {
        return TEMPORAL.stream()
                .flatMap(word -> Stream.iterate(0, i -> i + word.size() <= title.size(), i -> i + 1)
                        .filter(i -> title.subList(i, i + word.size()).equals(word))
                        .map(i -> Words.concat(title.subList(0, i), Words.from(title, i + word.size()))));
    }

    /** 駐北朝鮮ロシア大使 is 大使. */
    private static List<String> withoutHost(List<String> title) {
        return title.get(0).equals("駐") && title.size() > 2 ? Words.from(title, title.size() - 2) : title;
    }
}
