package org.tumen.search;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class QueryTermsTest {

    @Test
    void hyphens_join_and_other_punctuation_separates() {
        assertThat(QueryTerms.of("Jong-un")).hasToString("jong-un*un");
        assertThat(QueryTerms.of("アンドレイ・ベロウソフ").all()).hasSize(1);
        assertThat(QueryTerms.of("Kim, Putin; 2024").all()).hasSize(3);
        assertThat(QueryTerms.of("金正恩、プーチン").all()).hasSize(2);
    }

    @Test
    void apostrophes_possessives_and_dots_are_within_words() {
        assertThat(QueryTerms.of("Ch'oe ")).hasToString("choe");
        assertThat(QueryTerms.of("Russia's ")).hasToString("russia");
        assertThat(QueryTerms.of("Workers' Party ")).hasToString("worker party");
        assertThat(QueryTerms.of("the U.S. ")).hasToString("the us");
    }

    @Test
    void the_last_word_is_unfinished_unless_something_follows_it() {
        assertThat(QueryTerms.of("kim jong")).hasToString("kim jong*jong");
        assertThat(QueryTerms.of("kim jong ")).hasToString("kim jong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "…", "ー", "・", "🙂", "\u0301", "ʼ"})
    void what_has_neither_letters_nor_digits_is_no_word(String text) {
        assertThat(QueryTerms.of(text).isEmpty()).isTrue();
    }
}
