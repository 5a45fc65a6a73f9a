package org.tumen.dataset.names;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.dataset.NamedRecord.NativeName;
import org.tumen.dataset.OrganisationRecord;
import org.tumen.dataset.PersonRecord;
import org.tumen.model.LocalizedText;
import org.tumen.model.OrganisationKind;

import static org.assertj.core.api.Assertions.assertThat;

class NameResolverTest {

    private final NameResolver names = NameResolver.of(List.of(
            person("kim-jong-un", "Kim Jong Un", "金正恩", "김정은", List.of("キム・ジョンウン", "金総書記"), "Kim"),
            person("kim-yo-jong", "Kim Yo Jong", "金与正", "김여정", List.of("キム・ヨジョン"), "Kim"),
            person("vladimir-putin", "Vladimir Putin", "ウラジーミル・プーチン", "Владимир Путин", List.of("プーチン"), "Putin"),
            person("park-won-gon", "Park Won-gon", "パク・ウォンゴン", "박원곤", List.of("パク"), "Pak"),
            person("zoe-noel", "Zoë Noël", "ゾエ・ノエル", "Zoë Noël", List.of("ゾエ"), "z-n"),
            new OrganisationRecord(
                    "kpa",
                    text("Army", "軍"),
                    null,
                    OrganisationKind.ARMED_FORCE,
                    "KP",
                    null,
                    text("It", "それ"),
                    List.of(),
                    List.of("Vladimir-Putin"),
                    List.of(),
                    List.of("army-of-the-north"))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kim-jong-un",
                "Kim Jong Un",
                "kim jong un",
                "KIM JONG-UN",
                "Kim  Jong Un",
                "金正恩",
                "김정은",
                "キム・ジョンウン",
                "キムジョンウン",
                "キム ジョンウン",
                "キム\u3000ジョンウン",
                "ｷﾑ･ｼﾞｮﾝｳﾝ",
                "Ｋｉｍ Ｊｏｎｇ Ｕｎ",
                "金総書記"
            })
    void one_person_is_found_by_id_and_by_any_form_in_any_script_and_width(String form) {
        assertThat(names.find(form)).containsExactly("kim-jong-un");
    }

    @ParameterizedTest
    @CsvSource({
        "プチン,                 vladimir-putin",
        "ВЛАДИМИР ПУТИН,      vladimir-putin",
        "Zoe Noel,            zoe-noel",
        "Zoe\u0308 Noe\u0308l, zoe-noel"
    })
    void long_vowel_marks_case_and_accents_make_no_difference(String form, String id) {
        assertThat(names.find(form)).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ハク", "バク"})
    void a_voicing_mark_makes_another_letter(String other) {
        assertThat(names.find("パク")).containsExactly("park-won-gon");
        assertThat(names.find("ハ\u309Aク")).as("decomposed").containsExactly("park-won-gon");
        assertThat(names.find("ﾊﾟｸ")).as("half-width").containsExactly("park-won-gon");
        assertThat(names.find(other)).isEmpty();
    }

    @Test
    void a_form_that_two_share_finds_both() {
        assertThat(names.find("Kim")).containsExactlyInAnyOrder("kim-jong-un", "kim-yo-jong");
    }

    @Test
    void an_exact_id_comes_before_any_form() {
        assertThat(names.find("vladimir-putin")).containsExactly("vladimir-putin");
        assertThat(names.find("Vladimir Putin")).containsExactlyInAnyOrder("vladimir-putin", "kpa");
    }

    @Test
    void a_former_id_leads_to_the_present_one() {
        assertThat(names.find("army-of-the-north")).containsExactly("kpa");
        assertThat(names.renamedTo("army-of-the-north")).contains("kpa");
        assertThat(names.renamedTo("kpa")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "!?", "nobody", "kim-jong"})
    void what_is_nobodys_finds_nothing(String text) {
        assertThat(names.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "kim-jong-on,     kim-jong-un",
        "Vladimr Putin,   vladimir-putin",
        "ブーチン,           vladimir-putin",
        "Parc Won Gon,    park-won-gon",
    })
    void a_misspelt_id_or_name_leads_to_the_nearest(String misspelt, String id) {
        assertThat(names.nearest(misspelt)).contains(id);
    }

    @Test
    void what_is_like_nothing_has_no_nearest() {
        assertThat(names.nearest("xxxxxxxxxx")).isEmpty();
    }

    private static PersonRecord person(
            String id, String en, String ja, String nativeName, List<String> printed, String other) {
        return new PersonRecord(
                id,
                text(en, ja),
                new NativeName("ko", nativeName),
                text("Somebody", "ある人"),
                null,
                printed,
                List.of(other),
                List.of(),
                List.of());
    }

    private static LocalizedText text(String en, String ja) {
        return new LocalizedText(en, ja);
    }
}
