package org.tumen.api.v1.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A BibTeX entry. Text beyond ASCII is not escaped: biber and every LaTeX since 2018 read UTF-8. */
final class BibTex {

    /** Characters special to LaTeX. Braces become commands, because BibTeX counts escaped braces, too. */
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
     * @param key letters, digits, hyphens and dots only
     */
    BibTex(String type, String key) {
        this.type = type;
        this.key = key;
    }

    /**
     * @param latex value in LaTeX, with balanced braces
     */
    BibTex field(String name, String latex) {
        fields.put(name, latex);
        return this;
    }

    /** Escapes a text for LaTeX. */
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
