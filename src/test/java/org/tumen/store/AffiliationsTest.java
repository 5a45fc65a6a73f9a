package org.tumen.store;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.DatasetSource;
import org.tumen.dataset.load.DatasetReader;
import org.tumen.model.ImpreciseDate;
import org.tumen.store.entry.Person;

import static org.assertj.core.api.Assertions.assertThat;

/** On whose behalf somebody acts, by the offices that are published. */
class AffiliationsTest {

    private static Dataset dataset;
    private static Affiliations affiliations;

    @BeforeAll
    static void read_the_published_dataset() {
        dataset = DatasetReader.read(DatasetSource.directory(Path.of("dataset")));
        affiliations = new Affiliations(dataset);
    }

    @Test
    void an_office_counts_while_it_is_known_to_have_been_held() {
        assertThat(acting("kim-jong-un", "2023-09")).contains("workers-party-of-korea", "north-korea");
        assertThat(acting("sergei-shoigu", "2023-07")).contains("russian-ministry-of-defence", "russia");
        assertThat(acting("andrei-belousov", "2024-06-19")).contains("russian-ministry-of-defence", "russia");
    }

    @Test
    void at_other_times_only_the_state_does() {
        assertThat(acting("kim-jong-un", "2019")).containsExactlyInAnyOrder("kim-jong-un", "north-korea");
        assertThat(acting("vladimir-putin", "2000")).containsExactlyInAnyOrder("vladimir-putin", "russia");
        assertThat(acting("jens-stoltenberg", "2022")).containsExactly("jens-stoltenberg");
        assertThat(acting("park-won-gon", "2019")).containsExactly("park-won-gon");
    }

    @Test
    void before_its_start_and_after_its_end_an_office_counts_for_nobody() {
        assertThat(acting("sergei-shoigu", "2024-06")).containsExactly("sergei-shoigu");
        assertThat(acting("andrei-belousov", "2024-04")).containsExactly("andrei-belousov");
    }

    @Test
    void what_is_undated_may_have_been_in_any_office() {
        assertThat(affiliations.actingFor("sergei-shoigu", null)).contains("russian-ministry-of-defence", "russia");
    }

    @Test
    void a_president_elect_is_not_the_state() {
        assertThat(acting("donald-trump", "2024-11")).containsExactly("donald-trump");
    }

    @Test
    void who_is_found_in_an_office_on_a_day_acted_for_it_on_that_day() {
        for (var record : dataset.people()) {
            for (var tenure : Person.of(record, affiliations).tenures) {
                assertThat(acting(record.id(), tenure.firstDay().toString())).contains(tenure.organisation());
                assertThat(acting(record.id(), tenure.lastDay().toString())).contains(tenure.organisation());
            }
        }
    }

    private static Set<String> acting(String actor, String date) {
        return affiliations.actingFor(actor, ImpreciseDate.parse(date));
    }
}
