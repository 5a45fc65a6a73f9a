package org.tumen.model;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tumen.model.Modality.CLAIMED;
import static org.tumen.model.Modality.EXPECTED;
import static org.tumen.model.Modality.OCCURRED;
import static org.tumen.model.Stance.ASSERTS;
import static org.tumen.model.Stance.CONFIRMS;
import static org.tumen.model.Stance.DENIES;
import static org.tumen.model.Stance.EXPECTS;
import static org.tumen.model.Stance.SUSPECTS;

/** The published rule, line by line. */
class StatusTest {

    @ParameterizedTest
    @EnumSource
    void what_occurred_is_confirmed_whoever_says_what(Stance stance) {
        assertThat(Status.of(OCCURRED, List.of())).isEqualTo(Status.CONFIRMED);
        assertThat(Status.of(OCCURRED, List.of(stance))).isEqualTo(Status.CONFIRMED);
    }

    @ParameterizedTest
    @EnumSource
    void what_was_expected_is_expected_whoever_says_what(Stance stance) {
        assertThat(Status.of(EXPECTED, List.of(stance))).isEqualTo(Status.EXPECTED);
    }

    @ParameterizedTest
    @EnumSource
    void a_claim_with_a_denial_is_disputed_whatever_else_is_said(Stance other) {
        assertThat(Status.of(CLAIMED, List.of(other, DENIES))).isEqualTo(Status.DISPUTED);
        assertThat(Status.of(CLAIMED, List.of(DENIES, other))).isEqualTo(Status.DISPUTED);
    }

    @Test
    void a_claim_that_somebody_asserts_and_nobody_denies_is_alleged() {
        assertThat(Status.of(CLAIMED, List.of(ASSERTS))).isEqualTo(Status.ALLEGED);
        assertThat(Status.of(CLAIMED, List.of(CONFIRMS))).isEqualTo(Status.ALLEGED);
        assertThat(Status.of(CLAIMED, List.of(SUSPECTS, EXPECTS, ASSERTS))).isEqualTo(Status.ALLEGED);
    }

    @Test
    void a_claim_that_is_only_suspected_or_expected_is_speculated() {
        assertThat(Status.of(CLAIMED, EnumSet.of(SUSPECTS))).isEqualTo(Status.SPECULATED);
        assertThat(Status.of(CLAIMED, EnumSet.of(EXPECTS))).isEqualTo(Status.SPECULATED);
        assertThat(Status.of(CLAIMED, EnumSet.of(SUSPECTS, EXPECTS))).isEqualTo(Status.SPECULATED);
    }
}
