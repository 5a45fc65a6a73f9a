package org.tumen.model;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NearestTest {

    @Test
    void it_is_the_word_with_the_fewest_edits_between() {
        assertThat(Nearest.to("vladmir-putin", List.of("kim-jong-un", "vladimir-putin", "vladivostok")))
                .contains("vladimir-putin");
    }

    @Test
    void of_several_as_near_it_is_the_first_by_order() {
        assertThat(Nearest.to("cat", List.of("rat", "bat", "hat"))).contains("bat");
    }

    @Test
    void a_third_of_the_letters_may_be_wrong_and_no_more() {
        assertThat(Nearest.to("abcdef", List.of("abcdxy"))).contains("abcdxy");
        assertThat(Nearest.to("abcdef", List.of("abcxyz"))).isEmpty();
    }

    @Test
    void of_three_letters_one_may_be_wrong_and_of_fewer_none() {
        assertThat(Nearest.to("cap", List.of("cat"))).contains("cat");
        assertThat(Nearest.to("cap", List.of("cob"))).isEmpty();
        assertThat(Nearest.to("to", List.of("too", "two"))).isEmpty();
        assertThat(Nearest.to("q", List.of("p"))).isEmpty();
    }

    @Test
    void nothing_is_near_where_nothing_is_known() {
        assertThat(Nearest.to("anything", List.of())).isEmpty();
    }
}
