package org.tumen.api.v1.format;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tumen.model.Language;

import static org.assertj.core.api.Assertions.assertThat;

class DateWordingTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2024-06-19             | true  | 19 June 2024 | 2024年6月19日
            2024-06                | false | June 2024 | 2024年6月
            2024                   | false | 2024 | 2024年
            2023-09-04?            | false | perhaps 4 September 2023 | 2023年9月4日（不確か）
            2024-06~               | false | about June 2024 | 2024年6月（およそ）
            2024%                  | false | perhaps about 2024 | 2024年（不確か、およそ）
            2024-11-29/2024-11-30  | true  | 29 November 2024 to 30 November 2024 | 2024年11月29日から2024年11月30日まで
            2022/2024-11           | false | 2022 to November 2024 | 2022年から2024年11月まで
            2022?/2024-11~         | false | perhaps about 2022 to November 2024 | 2022年から2024年11月まで（不確か、およそ）
            2022-02-24/..          | false | from 24 February 2022 on, end open | 2022年2月24日以降、終わりは不明
            ../2024                | false | until 2024 | 2024年まで
            [2024-01-14..2024-01-20] | false | on some day from 14 January 2024 to 20 January 2024 | 2024年1月14日から2024年1月20日までのいずれかの日
            [2024-01..]            | false | January 2024 or later | 2024年1月以後の日
            [..2024-01-20]         | false | 20 January 2024 or earlier | 2024年1月20日以前の日
            """)
    void an_imprecise_date_is_said_in_words(String edtf, boolean exact, String english, String japanese) {
        assertThat(DateWording.of(edtf, Language.EN)).isEqualTo(english);
        assertThat(DateWording.of(edtf, Language.JA)).isEqualTo(japanese);
        assertThat(DateEnds.of(edtf).exact()).isEqualTo(exact);
    }
}
