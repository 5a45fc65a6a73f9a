package org.tumen.search;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tumen.search.SearchField.Weight;
import org.tumen.search.SearchResults.Highlight;

import static org.assertj.core.api.Assertions.assertThat;

class HighlightsTest {

    @Test
    void text_is_escaped_and_nothing_but_em_is_markup() {
        assertThat(html("b & c", "<b>a</b> & \"c\" 'd'"))
                .containsExactly("&lt;<em>b</em>&gt;a&lt;/<em>b</em>&gt; &amp; &quot;<em>c</em>&quot; &#39;d&#39;");
    }

    @Test
    void neighbours_are_marked_together() {
        assertThat(html("金正恩", "北朝鮮の金正恩氏")).containsExactly("北朝鮮の<em>金正恩</em>氏");
        assertThat(html("Jong-un", "Kim Jong Un")).containsExactly("Kim <em>Jong Un</em>");
    }

    @Test
    void half_of_a_character_marks_the_whole_of_it() {
        assertThat(html("会社", "㍿トヨタ")).containsExactly("<em>㍿</em>トヨタ");
        assertThat(html("株 社", "㍿トヨタ")).containsExactly("<em>㍿</em>トヨタ");
        assertThat(html("株 社トヨタ", "㍿トヨタ")).containsExactly("<em>㍿</em><em>トヨタ</em>");
    }

    @Test
    void a_long_text_is_cut_between_words_around_the_first_found() {
        var html = html("lemon", "herring ".repeat(50) + "lemon" + " salt".repeat(100));
        assertThat(html).singleElement().asString().matches("…herring .*<em>lemon</em>.* salt…");
        assertThat(html.get(0).length()).isLessThan(250);
    }

    @Test
    void as_few_passages_are_shown_as_show_every_word() {
        assertThat(html("a b", "b", "a", "a b")).containsExactly("<em>a b</em>");
        assertThat(html("a b", "b c", "c", "a c")).containsExactly("<em>b</em> c", "<em>a</em> c");
    }

    private static List<String> html(String queryTerms, String... texts) {
        var searchFields = Arrays.stream(texts)
                .map(text -> new SearchField(Weight.TEXT, "/summary/en", text, null))
                .toList();
        return new Highlights(QueryTerms.of(queryTerms), List.of())
                .of(searchFields).stream().map(Highlight::html).toList();
    }
}
