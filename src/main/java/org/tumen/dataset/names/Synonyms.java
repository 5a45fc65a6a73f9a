package org.tumen.dataset.names;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.text.TextTable;

/** Names of offices or bodies that mean the same, by a table and by the patterns “Ministry of X” and “X Ministry”. */
final class Synonyms {

    /** “Ministry of X”, but not “President of X”. */
    private static final Set<String> INVERTIBLE = Set.of("ministry", "department", "office", "minister", "secretary");

    private final Map<String, Set<List<String>>> groups = new HashMap<>();

    Synonyms(String table) {
        TextTable.lines(Synonyms.class, table).forEach(row -> {
            var group = Arrays.stream(row.split(",")).map(Words::of).collect(Collectors.toSet());
            group.forEach(words -> groups.computeIfAbsent(Words.key(words), key -> new HashSet<>())
                    .addAll(group));
        });
    }

    /** Words and all that mean the same. */
    Set<List<String>> of(List<String> words) {
        var all = new HashSet<List<String>>();
        Stream.of(words, inverted(words)).forEach(form -> {
            all.add(form);
            all.addAll(groups.getOrDefault(Words.key(form), Set.of()));
        });
        return all;
    }

    boolean has(List<String> words) {
        return groups.containsKey(Words.key(words));
    }

    private static List<String> inverted(List<String> words) {
        var of = words.indexOf("of");
        if (of > 0 && of < words.size() - 1 && INVERTIBLE.contains(words.get(of - 1))) {
            // “Deputy Minister of X” is “Deputy X Minister”.
            var front = Words.concat(words.subList(0, of - 1), Words.from(words, of + 1));
            return Words.concat(front, List.of(words.get(of - 1)));
        }
        var last = words.get(words.size() - 1);
        return of < 0 && words.size() > 1 && INVERTIBLE.contains(last)
                ? Words.concat(List.of(last, "of"), words.subList(0, words.size() - 1))
                : words;
    }
}
