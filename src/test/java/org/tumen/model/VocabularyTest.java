package org.tumen.model;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

class VocabularyTest {

    @SuppressWarnings("unused") // read by @FieldSource
    static final Iterable<Vocabulary> ALL = Vocabulary.ALL;

    @Test
    void each_is_published_under_a_name_of_its_own() {
        assertThat(Vocabulary.ALL).extracting(Vocabulary::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void its_codes_are_unique_and_fit_for_an_address(Vocabulary vocabulary) {
        assertThat(vocabulary.terms())
                .extracting(Term::code)
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(code).matches("[a-z]+(-[a-z]+)*"));
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void its_labels_and_definitions_are_complete_in_both_languages(Vocabulary vocabulary) {
        for (var term : vocabulary.terms()) {
            for (var text :
                    new LocalizedText[] {term.wording().label(), term.wording().definition()}) {
                assertThat(text.en()).as("%s, English", term).matches("\\p{ASCII}+");
                assertThat(text.ja()).as("%s, Japanese", term).matches(".*[\\p{IsHan}\\p{IsKatakana}].*");
            }
            assertThat(term.wording().definition().en()).as("%s", term).endsWith(".");
            assertThat(term.wording().definition().ja()).as("%s", term).endsWith("。");
        }
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void no_two_terms_of_it_are_called_the_same(Vocabulary vocabulary) {
        assertThat(vocabulary.terms())
                .extracting(term -> term.wording().label().en())
                .doesNotHaveDuplicates();
        assertThat(vocabulary.terms())
                .extracting(term -> term.wording().label().ja())
                .doesNotHaveDuplicates();
    }

    @Test
    void every_cameo_root_is_one_of_the_twenty_two_digit_codes() {
        assertThat(EventType.values()).extracting(EventType::cameoRoot).allSatisfy(root -> {
            if (root != null) {
                assertThat(root).matches("0[1-9]|1[0-9]|20");
            }
        });
        assertThat(Arrays.stream(EventType.values()).filter(type -> type.cameoRoot() == null))
                .containsExactlyInAnyOrder(
                        EventType.APPOINTMENT, EventType.POLICY_DECISION, EventType.PSYCHOLOGICAL_OPERATION);
    }

    @Test
    void a_term_is_found_by_its_code_only() {
        assertThat(Vocabulary.find(EventType.class, "arms-transfer")).contains(EventType.ARMS_TRANSFER);
        assertThat(Vocabulary.find(EventType.class, "ARMS_TRANSFER")).isEmpty();
        assertThat(Vocabulary.find(EventType.class, "")).isEmpty();
    }
}
