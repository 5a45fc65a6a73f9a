package org.tumen.dataset.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Forms of names that are customary without being listed, such as “Russian foreign ministry” for the Ministry of Foreign Affairs
 * of Russia. They follow patterns, and are recognised instead of being generated.
 */
interface Patterns {

    Patterns NONE = new Patterns() {
        @Override
        public Set<String> find(List<String> words) {
            return Set.of();
        }

        @Override
        public Map<String, String> spellings() {
            return Map.of();
        }
    };

    /** The ids that words, of which there is at least one, can mean by the patterns. */
    Set<String> find(List<String> words);

    /** Some customary forms, each with the id that it means, to suggest the nearest of to those who misspell them. */
    Map<String, String> spellings();

    /** What any of several patterns finds. */
    static Patterns any(List<? extends Patterns> several) {
        return new Patterns() {
            @Override
            public Set<String> find(List<String> words) {
                var ids = new TreeSet<String>();
                several.forEach(patterns -> ids.addAll(patterns.find(words)));
                return ids;
            }

            @Override
            public Map<String, String> spellings() {
                var spellings = new HashMap<String, String>();
                several.forEach(patterns -> spellings.putAll(patterns.spellings()));
                return spellings;
            }
        };
    }
}
