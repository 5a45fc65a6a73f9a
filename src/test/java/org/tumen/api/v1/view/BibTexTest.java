package org.tumen.api.v1.view;

import java.io.StringReader;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BibTexTest {

    @ParameterizedTest
    @CsvSource({
        "R&D costs 100%, R\\&D costs 100\\%",
        "a_b#c$d, a\\_b\\#c\\$d",
        "~10^3, \\textasciitilde{}10\\textasciicircum{}3",
        "\\cmd{x}, \\textbackslash{}cmd\\textbraceleft{}x\\textbraceright{}",
        "金正恩 “𠮷”, 金正恩 “𠮷”",
    })
    void what_latex_takes_for_a_command_is_escaped(String text, String latex) {
        assertThat(BibTex.escaped(text)).isEqualTo(latex);
    }

    @ParameterizedTest
    @ValueSource(strings = {"}", "{", "{{", "a } b { c", "\\", "\\}", "100% of @misc{x, y = {z}}", "\"quoted\""})
    void no_text_breaks_out_of_its_field(String text) throws Exception {
        var escaped = "{" + BibTex.escaped(text) + "}";
        var bibtex = new BibTex("misc", "key-1.0.0").field("title", escaped).field("year", "2026");
        var entries = new BibTeXParser()
                .parse(new StringReader(bibtex.toString()))
                .getEntries()
                .values();
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.getKey().getValue()).isEqualTo("key-1.0.0");
            assertThat(entry.getField(new Key("title")).toUserString()).isEqualTo(escaped);
            assertThat(entry.getField(new Key("year")).toUserString()).isEqualTo("2026");
        });
    }

    @Test
    void an_entry_is_a_field_a_line() {
        assertThat(new BibTex("misc", "k").field("year", "2026")).hasToString("@misc{k,\n  year = {2026},\n}\n");
    }
}
