package org.tumen.dataset.names;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A form of a person's name, as given and family names.
 *
 * @param familyFirst whether the family name comes first, as in East Asia
 */
record PersonName(List<String> parts, boolean familyFirst) {

    /** Where names have the family name first even in the Latin alphabet. */
    private static final Set<String> FAMILY_FIRST = Set.of("KP", "KR", "CN", "TW", "HK", "VN");

    /** Names in Chinese characters or Hangul have no spaces; nearly all family names have one character. */
    private static final int LONGEST_UNSPACED = 4;

    /**
     * @param country of the person, or null
     */
    static PersonName of(String form, String country) {
        return new PersonName(
                Arrays.stream(form.split("[\\s・･=＝,、]+")).toList(), country != null && FAMILY_FIRST.contains(country));
    }

    /** The family name, if the form has more than that. */
    Optional<String> family() {
        if (parts.size() > 1) {
            return Optional.of(parts.get(familyFirst ? 0 : parts.size() - 1));
        }
        var only = parts.get(0);
        return familyFirst && isUnspaced(only) ? Optional.of(only.substring(0, 1)) : Optional.empty();
    }

    /** The name with the family name at the other end, and with initials. */
    Stream<String> orders() {
        if (parts.size() < 2) {
            return Stream.empty();
        }
        var given = given();
        var family = family().orElseThrow();
        if (familyFirst) {
            return Stream.of(joined(given, family));
        }
        return Stream.of(given, initials(given, 1), initials(given, 0), List.of(initial(given.get(0))))
                .flatMap(names -> Stream.of(joined(names, family), joined(List.of(family), joined(names, ""))))
                .distinct();
    }

    private List<String> given() {
        return familyFirst ? parts.subList(1, parts.size()) : parts.subList(0, parts.size() - 1);
    }

    /** Given names from an index on as initials. */
    private static List<String> initials(List<String> given, int from) {
        return IntStream.range(0, given.size())
                .mapToObj(i -> i < from ? given.get(i) : initial(given.get(i)))
                .toList();
    }

    private static String initial(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }

    private static String joined(List<String> names, String last) {
        return Stream.concat(names.stream(), Collections.singleton(last).stream())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static boolean isUnspaced(String name) {
        return name.length() > 1
                && name.length() <= LONGEST_UNSPACED
                && name.codePoints()
                        .mapToObj(Character.UnicodeScript::of)
                        .allMatch(Set.of(Character.UnicodeScript.HAN, Character.UnicodeScript.HANGUL)::contains);
    }
}
