package org.tumen.dataset.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.text.TextTable;

/**
 * Romanisations of the names of people from their native script, by the usual systems: of Сергей Шойгу also Sergey Shoygu and Sergej
 * Šojgu, of 김정은 also Kim Chŏng-ŭn and Gim Jeong-eun. Systems may be mixed, as they often are.
 */
final class Romanisation {

    private static final String NOTHING = "-";
    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;
    private static final int VOWELS = 21;
    private static final int FINALS = 28;

    /** Consonants between voiced sounds (McCune–Reischauer). */
    private static final Map<String, String> VOICED = Map.of("k", "g", "t", "d", "p", "b", "ch", "j");

    private static final Map<Integer, List<String>> CYRILLIC = new HashMap<>();
    private static final Map<String, List<List<String>>> HANGUL = new HashMap<>();
    private static final Map<String, List<String>> FAMILY_NAMES = new HashMap<>();

    static {
        TextTable.lines(Romanisation.class, "cyrillic.txt")
                .map(line -> line.split(" \\| "))
                .forEach(row -> CYRILLIC.put(
                        row[0].codePointAt(0),
                        Arrays.stream(row).skip(1).map(Romanisation::letters).toList()));
        TextTable.lines(Romanisation.class, "hangul.txt").forEach(line -> {
            var name = line.substring(0, line.indexOf(' '));
            var rest = line.substring(name.length() + 1);
            if (rest.contains("|")) {
                HANGUL.put(
                        name,
                        Arrays.stream(rest.split(" \\| "))
                                .map(system -> Arrays.stream(system.split(" "))
                                        .map(Romanisation::letters)
                                        .toList())
                                .toList());
            } else {
                FAMILY_NAMES.put(name, List.of(rest.split(" ")));
            }
        });
    }

    private Romanisation() {}

    /** All romanisations of a name in Hangul or Cyrillic; none of others. */
    static Stream<String> of(String name) {
        if (name.codePoints().allMatch(Romanisation::isSyllable) && name.length() > 1) {
            return product(Stream.concat(
                    Stream.of(familyNames(name.substring(0, 1))), Stream.of(givenName(name.substring(1)))));
        }
        var parts = name.split(" ");
        return Arrays.stream(parts).allMatch(Romanisation::isCyrillic)
                ? product(Arrays.stream(parts).map(Romanisation::cyrillic))
                : Stream.empty();
    }

    private static List<String> familyNames(String syllable) {
        return Stream.concat(
                        FAMILY_NAMES.getOrDefault(syllable, List.of()).stream(), syllable(syllable, false).stream())
                .distinct()
                .toList();
    }

    private static List<String> givenName(String syllables) {
        List<String> names = List.of("");
        for (var i = 0; i < syllables.length(); i++) {
            var next = syllable(syllables.substring(i, i + 1), i > 0);
            names = names.stream()
                    .flatMap(name -> next.stream().map(name::concat))
                    .distinct()
                    .toList();
        }
        return names;
    }

    private static Set<String> syllable(String syllable, boolean within) {
        var index = syllable.charAt(0) - FIRST_SYLLABLE;
        var romanised = new LinkedHashSet<String>();
        for (var system = 0; system < HANGUL.get("vowels").size(); system++) {
            var initial = HANGUL.get("initials").get(system).get(index / FINALS / VOWELS);
            var rest = HANGUL.get("vowels").get(system).get(index / FINALS % VOWELS)
                    + HANGUL.get("finals").get(system).get(index % FINALS);
            romanised.add(initial + rest);
            if (within) {
                romanised.add(VOICED.getOrDefault(initial, initial) + rest);
            }
        }
        return romanised;
    }

    private static List<String> cyrillic(String name) {
        var romanised = new LinkedHashSet<String>();
        var systems = CYRILLIC.values().iterator().next().size();
        for (var system = 0; system < systems; system++) {
            var letters = new StringBuilder();
            for (var c : name.toLowerCase().codePoints().toArray()) {
                letters.append(CYRILLIC.get(c).get(system));
            }
            var plain = letters.toString();
            // Юрий is Yuriy, Yuri or Yury; Алексей is Aleksey or Alexey.
            Stream.of(plain, plain.replaceAll("i[yij]$", "y"), plain.replaceAll("i[yij]$", "i"))
                    .flatMap(form -> Stream.of(form, form.replace("ks", "x")))
                    .forEach(romanised::add);
        }
        return List.copyOf(romanised);
    }

    private static Stream<String> product(Stream<List<String>> parts) {
        List<String> names = new ArrayList<>(List.of(""));
        for (var part : parts.toList()) {
            names = names.stream()
                    .flatMap(name -> part.stream().map(next -> name.isEmpty() ? next : name + " " + next))
                    .collect(Collectors.toCollection(ArrayList::new));
        }
        return names.stream();
    }

    private static boolean isSyllable(int c) {
        return c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE;
    }

    private static boolean isCyrillic(String name) {
        return !name.isEmpty() && name.toLowerCase().codePoints().allMatch(CYRILLIC::containsKey);
    }

    private static String letters(String cell) {
        return cell.strip().equals(NOTHING) ? "" : cell.strip();
    }
}
