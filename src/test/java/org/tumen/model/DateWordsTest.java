package org.tumen.model;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DateWordsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2024-06-19   | 19 June 2024                         | 2024年6月19日
            2024-06      | June 2024 (day unknown)              | 2024年6月（日は不明）
            2024         | 2024 (month and day unknown)         | 2024年（月日は不明）
            2023-09-04?  | perhaps 4 September 2023             | 2023年9月4日（不確か）
            2023-09-04~  | about 4 September 2023               | 2023年9月4日頃
            2023-09-04%  | perhaps about 4 September 2023       | 2023年9月4日頃（不確か）
            2024-06?     | perhaps June 2024 (day unknown)      | 2024年6月（不確か、日は不明）
            2024-06~     | about June 2024                      | 2024年6月頃
            2024-06%     | perhaps about June 2024              | 2024年6月頃（不確か）
            2024?        | perhaps 2024 (month and day unknown) | 2024年（不確か、月日は不明）
            2024~        | about 2024                           | 2024年頃
            2024%        | perhaps about 2024                   | 2024年頃（不確か）
            0001-01-01   | 1 January AD 1                       | 西暦1年1月1日
            0079-08      | August AD 79 (day unknown)           | 西暦79年8月（日は不明）
            0999         | AD 999 (month and day unknown)       | 西暦999年（月日は不明）
            1000         | 1000 (month and day unknown)         | 1000年（月日は不明）
            9999-12-31   | 31 December 9999                     | 9999年12月31日
            """)
    void a_single_date_says_what_is_unknown(String edtf, String english, String japanese) {
        assertWords(edtf, english, japanese);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            [2024-06-19..2024-06-30]  | some day between 19 and 30 June 2024                  | 2024年6月19日から30日までのある日
            [2024-06-19..2024-07-02]  | some day between 19 June and 2 July 2024              | 2024年6月19日から7月2日までのある日
            [2023-12-30..2024-01-02]  | some day between 30 December 2023 and 2 January 2024  | 2023年12月30日から2024年1月2日までのある日
            [2024-06-19..2024-06-20]  | 19 or 20 June 2024                                    | 2024年6月19日か20日
            [2024-06-30..2024-07-01]  | 30 June or 1 July 2024                                | 2024年6月30日か7月1日
            [2023-12-31..2024-01-01]  | 31 December 2023 or 1 January 2024                    | 2023年12月31日か2024年1月1日
            [2024-06..2024-08]        | some day between June and August 2024                 | 2024年6月から8月までのある日
            [2023-11..2024-02]        | some day between November 2023 and February 2024      | 2023年11月から2024年2月までのある日
            [2019..2021]              | some day between 2019 and 2021                        | 2019年から2021年までのある日
            [2024-06-19..2024-06-19]  | 19 June 2024                                          | 2024年6月19日
            [2024-06..2024-06-20]     | some day between June 2024 and 20 June 2024           | 2024年6月から2024年6月20日までのある日
            [2024-06?..2024-06-20]    | some day between perhaps June 2024 and 20 June 2024   | 2024年6月（不確か）から2024年6月20日までのある日
            [2024-06-01~..2024-06-20] | some day between about 1 June 2024 and 20 June 2024   | 2024年6月1日頃から2024年6月20日までのある日
            [2024-06-19..2024-06-20?] | some day between 19 June 2024 and perhaps 20 June 2024 | 2024年6月19日から2024年6月20日（不確か）までのある日
            [2023%..2024]             | some day between perhaps about 2023 and 2024          | 2023年頃（不確か）から2024年までのある日
            [2024-01..]               | January 2024 or later                                 | 2024年1月以降のある日
            [..2024-01-20]            | 20 January 2024 or earlier                            | 2024年1月20日以前のある日
            [..2024~]                 | about 2024 or earlier                                 | 2024年頃以前のある日
            """)
    void a_range_is_some_day_of_it(String edtf, String english, String japanese) {
        assertWords(edtf, english, japanese);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2024-11-29/2024-11-30  | from 29 to 30 November 2024                    | 2024年11月29日から30日まで
            2024-06-19/2024-07-02  | from 19 June to 2 July 2024                    | 2024年6月19日から7月2日まで
            2023-12-30/2024-01-02  | from 30 December 2023 to 2 January 2024        | 2023年12月30日から2024年1月2日まで
            2024-06-19/2024-06-19  | from 19 June 2024 to 19 June 2024              | 2024年6月19日から2024年6月19日まで
            2022/2024-11           | from 2022 to November 2024                     | 2022年から2024年11月まで
            2024-01/2024-11        | from January to November 2024                  | 2024年1月から11月まで
            2022/2024              | from 2022 to 2024                              | 2022年から2024年まで
            2023~/2024-11~         | from about 2023 to about November 2024         | 2023年頃から2024年11月頃まで
            2022?/2024-11~         | from perhaps 2022 to about November 2024       | 2022年（不確か）から2024年11月頃まで
            2024-06-01%/2024-06-18 | from perhaps about 1 June 2024 to 18 June 2024 | 2024年6月1日頃（不確か）から2024年6月18日まで
            2022-02-24/..          | from 24 February 2022 on                       | 2022年2月24日以降
            2022-02~/..            | from about February 2022 on                    | 2022年2月頃以降
            ../2024                | until 2024                                     | 2024年まで
            ../2024-11?            | until perhaps November 2024                    | 2024年11月（不確か）まで
            0001/9999              | from AD 1 to 9999                              | 西暦1年から9999年まで
            """)
    void an_interval_lasts(String edtf, String english, String japanese) {
        assertWords(edtf, english, japanese);
    }

    @Test
    void no_date_is_said_to_be_none() {
        assertWords(null, "undated", "日付不明");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "June", "2024-13", "0000", "-0001", "10000", "../..", "[..]", "2024-06-19/2023"})
    void what_is_no_date_has_no_words(String text) {
        assertThatThrownBy(() -> DateWords.of(text, Language.EN)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-19, true",
        "2024-11-29/2024-11-30, true",
        "2024-06-19?, false",
        "2024-06, false",
        "2024-11-29/2024-11-30~, false",
        "2022/2024-11, false",
        "2022-02-24/.., false",
        "../2024-06-19, false",
        "[2024-06-19..2024-06-20], false"
    })
    void only_days_are_exact(String edtf, boolean exact) {
        assertThat(DateEnds.of(edtf).exact()).isEqualTo(exact);
    }

    private static void assertWords(String edtf, String english, String japanese) {
        assertThat(DateWords.of(edtf, Language.EN)).isEqualTo(english);
        assertThat(DateWords.of(edtf, Language.JA)).isEqualTo(japanese);
    }
}
