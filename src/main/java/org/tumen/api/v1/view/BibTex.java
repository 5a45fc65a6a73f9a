package org.tumen.api.v1.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** An entry of a BibTeX bibliography. Text beyond ASCII stays as it is, for biber and every LaTeX since 2018. */
final class BibTex {

    /** What LaTeX takes for a command. A brace gets a name: BibTeX counts braces, escaped ones too. */
    private static final Map<Character, String> SPECIAL = Map.of(
            '\\', "\\textbackslash{}",
            '{', "\\textbraceleft{}",
            '}', "\\textbraceright{}",
            '~', "\\textasciitilde{}",
            '^', "\\textasciicircum{}",
            '#', "\\#",
            '$', "\\$",
            '%', "\\%",
            '&', "\\&",
            '_', "\\_");

    private final String type;
    private final String key;
    private final Map<String, String> fields = new LinkedHashMap<>();

    /**
     * @param key of letters, digits, hyphens and dots
     */
    BibTex(String type, String key) {
        this.type = type;
        this.key = key;
    }

    /**
     * Adds a field.
     *
     * @param latex the value in LaTeX, its braces balanced
     */
    BibTex field(String name, String latex) {
        fields.put(name, latex);
        return this;
    }

    /** A text as LaTeX that prints it. */
    static String escaped(String text) {
        return text.chars()
                .mapToObj(c -> SPECIAL.getOrDefault((char) c, Character.toString((char) c)))
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return fields.entrySet().stream()
                .map(field -> "  %s = {%s},\n".formatted(field.getKey(), field.getValue()))
                .collect(Collectors.joining("", "@%s{%s,\n".formatted(type, key), "}\n"));
    }
}
