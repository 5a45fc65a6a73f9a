package org.tumen.text;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TokenizerTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "ベローソフ, ベロソフ",
                "ベローソフ, べろーそふ",
                "ベローソフ, ﾍﾞﾛｰｿﾌ",
                "BELOUSOV, belousov",
                "Ｂｅｌｏｕｓｏｖ, Belousov",
                "P’yŏngyang, p'yongyang",
                "P’yŏngyang, Pyongyang",
                "Chʼoe, Ch`oe",
                "Ch'oe, Choe",
                "Андрей, АНДРЕИ",
                "ΠΡΟΣ, προς",
                "STRASSE, Straße",
                "Wałęsa, WALESA",
                "Søren Ærø, soren aero",
                "㍿, 株式会社",
                "會談, 会談",
                "澤邊, 沢辺",
                "國際聯合, 国際聯合",
                "ジョンウン, ジヨンウン",
                "ロッテ, ロツテ",
                "ラヴロフ, ラブロフ",
                "ヴォロディミル, ボロディミル",
                "ｳﾞｫﾛﾃﾞｨﾐﾙ, ヴォロディミル",
                "U.S., US",
                "U.N. Security Council, UN Security Council",
                "D.P.R.K., DPRK",
                "Ｕ．Ｓ．, US",
                "U.S.'s, US",
                "Russia's, Russia",
                "Russia’s, Russia",
                "ministry of defense, ministry of defence",
                "organizations, organisation",
                "treaties, treaty",
                "forces, force",
                "missiles, missile",
            })
    void spellings_that_make_no_difference(String one, String other) {
        assertThat(stems(one)).isEqualTo(stems(other));
    }

    @ParameterizedTest
    @CsvSource({
        "ハ, バ",
        "press, pres",
        "virus, viru",
        "は, ぱ",
        "us, u",
        "prize, prise",
        "ヴ, ウ",
        "J.Smith, JSmith",
        "3.5, 35",
        "a. b, ab"
    })
    void spellings_that_do(String one, String other) {
        assertThat(stems(one)).isNotEqualTo(stems(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"プーチン大統領", "김정은", "Белоусов, Андрей", "P'yŏngyang", "ガギグゲゴ", "會談", "U.S."})
    void every_normalization_form_is_the_same(String text) {
        for (var form : Normalizer.Form.values()) {
            assertThat(stems(Normalizer.normalize(text, form))).as(form.name()).isEqualTo(stems(text));
        }
    }

    @Test
    void each_token_knows_where_it_stands() {
        var text = "キム・ジョンウン, Kim (Jong-un) 2024年, Ch'oe, the U.S. and Russia's ヴァ會";
        assertThat(Token.of(text))
                .allSatisfy(token -> assertThat(Token.fold(text.substring(token.start(), token.end())))
                        .isEqualTo(token.folded()));
        assertThat(Token.of(text).stream().map(token -> text.substring(token.start(), token.end())))
                .contains("Ch'oe", "U.S.", "Russia's", "ヴァ", "會");
        assertThat(Token.of("プーチン").stream().map(token -> "プーチン".substring(token.start(), token.end())))
                .containsExactly("プー", "チ", "ン");
    }

    private static List<String> stems(String text) {
        return Token.of(text).stream().map(Token::stem).toList();
    }
}
