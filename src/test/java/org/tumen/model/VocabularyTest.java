package org.tumen.model;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.api.http.problem.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class VocabularyTest {

    static final List<Vocabulary> ALL = Stream.concat(
                    Vocabulary.ALL.stream(), Stream.of(Vocabulary.of(ProblemType.class)))
            .toList();

    @Vocabulary.Id("none")
    private enum Untranslated implements Term {
        TERM
    }

    @Test
    void each_is_published_under_a_name_of_its_own() {
        assertThat(ALL).extracting(Vocabulary::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void its_codes_are_unique_and_fit_for_an_address(Vocabulary vocabulary) {
        assertThat(vocabulary.terms())
                .extracting(Term::code)
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(code).matches("[a-z]+(-[a-z]+|[A-Z][a-z]+)*"));
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
    void no_other_word_stands_for_two_terms(Vocabulary vocabulary) {
        assertThat(vocabulary.terms())
                .flatExtracting(term -> term.wording().altLabels())
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(
                        vocabulary.terms().stream().map(Term::code).toList())
                .allSatisfy(word -> assertThat(word).isEqualTo(word.strip()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void each_bundle_has_label_and_definition_of_every_term_in_order_and_beside_them_only_other_words(String language)
            throws IOException {
        var file = "vocabularies_%s.properties".formatted(language);
        try (var stream = Vocabulary.class.getResourceAsStream(file)) {
            assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .filteredOn(line -> !line.isEmpty() && !line.startsWith("#"))
                    .extracting(line -> line.split("=", 2)[0])
                    .filteredOn(key -> !key.endsWith(".altLabels"))
                    .containsExactlyElementsOf(ALL.stream()
                            .flatMap(vocabulary -> vocabulary.terms().stream()
                                    .map(term -> "%s.%s".formatted(vocabulary.id(), term.code())))
                            .flatMap(term -> Stream.of(term + ".label", term + ".definition"))
                            .toList());
        }
    }

    @Test
    void a_term_without_wording_is_refused_by_the_name_of_its_key() {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(Untranslated.TERM::wording)
                .withMessage("no text for none.term.label in org.tumen.model.vocabularies_en");
    }

    @Test
    void an_empty_text_counts_as_missing() throws IOException {
        var bundle = new PropertyResourceBundle(new StringReader("key="));

        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> Wordings.text(bundle, "key"))
                .withMessageContaining("no text for key");
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
                        EventType.APPOINTMENT,
                        EventType.REMOVAL,
                        EventType.CONSTRUCTION,
                        EventType.POLICY_DECISION,
                        EventType.PSYCHOLOGICAL_OPERATION);
    }

    @Test
    void a_term_is_found_by_its_code_only() {
        assertThat(Vocabulary.find(EventType.class, "arms-transfer")).contains(EventType.ARMS_TRANSFER);
        assertThat(Vocabulary.find(EventType.class, "ARMS_TRANSFER")).isEmpty();
        assertThat(Vocabulary.find(EventType.class, "")).isEmpty();
    }

    @Test
    void every_type_is_in_one_group() {
        assertThat(Arrays.stream(EventTypeGroup.values()).flatMap(group -> group.types().stream()))
                .containsExactlyInAnyOrder(EventType.values());
        assertThat(EventType.values())
                .allSatisfy(type -> assertThat(EventTypeGroup.of(type).types()).contains(type));
    }

    @Test
    void no_group_has_the_code_of_a_type() {
        assertThat(EventTypeGroup.values())
                .extracting(EventTypeGroup::code)
                .doesNotContainAnyElementsOf(
                        Arrays.stream(EventType.values()).map(EventType::code).toList());
        assertThat(EventTypeGroup.typesOf("denial")).containsExactly(EventType.DENIAL);
        assertThat(EventTypeGroup.typesOf("nonsense")).isEmpty();
    }

    @Test
    void every_cameo_root_but_plain_statements_is_a_type_of_plover() {
        assertThat(EventType.values())
                .allSatisfy(type -> assertThat(type.ploverType() == null)
                        .isEqualTo(type.cameoRoot() == null || type.cameoRoot().equals("01")));
    }
}
