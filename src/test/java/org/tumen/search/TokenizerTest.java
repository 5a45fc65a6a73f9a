package org.tumen.search;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TokenizerTest {

    @ParameterizedTest
    @CsvSource({
        "ベローソフ, ベロソフ",
        "ベローソフ, べろーそふ",
        "ベローソフ, ﾍﾞﾛｰｿﾌ",
        "BELOUSOV, belousov",
        "Ｂｅｌｏｕｓｏｖ, Belousov",
        "P’yŏngyang, p'yongyang",
        "Андрей, АНДРЕИ",
        "ΠΡΟΣ, προς",
        "STRASSE, Straße",
        "㍿, 株式会社",
        "treaties, treaty",
        "forces, force",
        "missiles, missile",
    })
    void spellings_that_make_no_difference(String one, String other) {
        assertThat(stems(one)).isEqualTo(stems(other));
    }

    @ParameterizedTest
    @CsvSource({"ハ, バ", "press, pres", "virus, viru", "は, ぱ", "us, u"})
    void spellings_that_do(String one, String other) {
        assertThat(stems(one)).isNotEqualTo(stems(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"プーチン大統領", "김정은", "Белоусов, Андрей", "P'yŏngyang", "ガギグゲゴ"})
    void decomposed_and_composed_text_are_the_same(String text) {
        assertThat(stems(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(stems(text));
        assertThat(stems(Normalizer.normalize(text, Normalizer.Form.NFKD))).isEqualTo(stems(text));
    }

    @Test
    void each_unit_knows_where_it_stands() {
        var text = "キム・ジョンウン, Kim (Jong-un) 2024年";
        assertThat(Token.of(text))
                .allSatisfy(token -> assertThat(QueryTerms.of(text.substring(token.start(), token.end()))
                                .joined())
                        .isEqualTo(token.folded()));
        assertThat(Token.of("プーチン").stream().map(token -> "プーチン".substring(token.start(), token.end())))
                .containsExactly("プー", "チ", "ン");
    }

    @Test
    void hyphens_join_and_other_punctuation_separates() {
        assertThat(QueryTerms.of("Jong-un")).hasToString("jong-un*un");
        assertThat(QueryTerms.of("アンドレイ・ベロウソフ").all()).hasSize(1);
        assertThat(QueryTerms.of("Kim, Putin; 2024").all()).hasSize(3);
        assertThat(QueryTerms.of("金正恩、プーチン").all()).hasSize(2);
    }

    @Test
    void the_last_word_is_unfinished_unless_something_follows_it() {
        assertThat(QueryTerms.of("kim jong")).hasToString("kim jong*jong");
        assertThat(QueryTerms.of("kim jong ")).hasToString("kim jong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "…", "ー", "・", "🙂", "\u0301"})
    void what_has_neither_letters_nor_digits_is_no_word(String text) {
        assertThat(QueryTerms.of(text).isEmpty()).isTrue();
    }

    private static List<String> stems(String text) {
        return Token.of(text).stream().map(Token::stem).toList();
    }
}
