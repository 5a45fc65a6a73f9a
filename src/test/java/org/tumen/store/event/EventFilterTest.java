package org.tumen.store.event;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tumen.model.BoundingBox;
import org.tumen.model.Match;
import org.tumen.model.Parts;
import org.tumen.model.Period;
import org.tumen.model.Role;
import org.tumen.store.DateFilter;

import static org.assertj.core.api.Assertions.assertThat;

class EventFilterTest {

    @ParameterizedTest
    @CsvSource({
        "2024, 2024",
        "2024 2024-06, 2024-06",
        "2023/2024-06 2024, 2024-01-01/2024-06-30",
        "2023/.. ../2024, 2023/2024",
        "../2024,",
        "2024/..,",
        "2023 2025,",
        ","
    })
    void the_span_is_what_all_periods_share(String periods, String span) {
        assertThat(time(periods).span()).isEqualTo(Optional.ofNullable(span).map(Period::parse));
    }

    /** Cursors are bound to how a filter prints. */
    @Test
    void equal_filters_print_alike_and_others_do_not() {
        assertThat(filter("malta", "-0,0,10,10")).isEqualTo(filter("malta", "0,0,10,10"));
        assertThat(filter("malta", "-0,0,10,10"))
                .hasToString(filter("malta", "0,0,10,10").toString());
        assertThat(filter("malta", "0,0,10,10").toString())
                .isNotEqualTo(filter("iceland", "0,0,10,10").toString());
        assertThat(filter("malta", "0,0,10,10").toString())
                .isNotEqualTo(filter("malta", "0,0,10,11").toString());
    }

    @ParameterizedTest
    @CsvSource({",, true true true", "2,, false true true", ",2, true true false", "2,2, false true false"})
    void a_bound_that_is_null_is_none(Integer least, Integer most, String contains) {
        var bounds = new EventFilter.Bounds(least, most);
        assertThat(bounds.isEmpty()).isEqualTo(least == null && most == null);
        assertThat("%s %s %s".formatted(bounds.contains(1), bounds.contains(2), bounds.contains(3)))
                .isEqualTo(contains);
    }

    private static EventFilter.Time time(String periods) {
        var parsed = periods == null
                ? Collections.<Period>emptyList()
                : Arrays.stream(periods.split(" ")).map(Period::parse).toList();
        return new EventFilter.Time(new DateFilter(parsed, Match.OVERLAPS), Set.of());
    }

    private static EventFilter filter(String actor, String box) {
        var bounds = new EventFilter.Bounds(null, null);
        return new EventFilter(
                time("2024"),
                new EventFilter.Who(
                        List.of(new TreeSet<>(Set.of(actor))), new TreeSet<>(Set.of(Role.values()[0])), List.of()),
                new EventFilter.Concern(List.of(), List.of(), Set.of(), List.of(), List.of(), List.of(), List.of()),
                new EventFilter.Where(List.of(), List.of(), BoundingBox.parse(box)),
                new EventFilter.What(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Parts.INCLUDE, null),
                new EventFilter.Evidence(List.of(), List.of(), null, bounds, bounds, null, null),
                Set.of());
    }
}
