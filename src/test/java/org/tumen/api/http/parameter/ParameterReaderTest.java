package org.tumen.api.http.parameter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tumen.api.http.problem.ParameterError;
import org.tumen.api.http.problem.Problem;
import org.tumen.api.http.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ParameterReaderTest {

    /** In any spelling, with commas in one of them. */
    private static final List<String> ALLOWED = List.of("malta", "oslo", "rome", "smith, jr");

    @Test
    void a_value_is_parsed_and_canonical() {
        var reader = new ParameterReader(Map.of("limit", List.of("007")));
        assertThat(reader.one("limit", "007", 50, Integer::valueOf)).isEqualTo(7);
        assertThat(reader.canonical()).isEqualTo(Map.of("limit", List.of("7")));
    }

    @Test
    void an_absent_value_is_the_default() {
        var reader = new ParameterReader(Map.of());
        assertThat(reader.one("limit", null, 50, Integer::valueOf)).isEqualTo(50);
        assertThat(reader.canonical()).isEmpty();
    }

    @Test
    void the_default_is_left_out_of_the_canonical_form() {
        var reader = new ParameterReader(Map.of("limit", List.of("050")));
        assertThat(reader.one("limit", "050", 50, Integer::valueOf)).isEqualTo(50);
        assertThat(reader.canonical()).isEmpty();
    }

    @Test
    void an_omitted_value_is_left_out_of_the_canonical_form() {
        var reader = new ParameterReader(Map.of("place", List.of("oslo")));
        reader.one("place", "oslo", null, ParameterReaderTest::city);
        reader.omit("place");
        assertThat(reader.canonical()).isEmpty();
    }

    @Test
    void when_there_are_as_many_errors_as_are_told_nothing_more_is_looked_up() {
        var values = IntStream.range(0, 1_000)
                .mapToObj(i -> "x%d,y%d".formatted(i, i))
                .toList();
        var reader = new ParameterReader(Map.of("place", values));
        var lookedUp = new AtomicInteger();
        reader.all("place", values, text -> {
            lookedUp.incrementAndGet();
            return city(text);
        });
        assertThat(details(reader)).hasSize(20);
        assertThat(lookedUp).hasValueLessThanOrEqualTo(40);
    }

    @Test
    void a_required_value_that_is_absent_is_missing() {
        var reader = new ParameterReader(Map.of());
        assertThat(reader.<String>required("q", null, Function.identity())).isNull();
        assertThat(details(reader)).containsExactly("q: is missing.");
    }

    @Test
    void a_required_value_that_is_sent_is_read() {
        var reader = new ParameterReader(Map.of("q", List.of("peace")));
        assertThat(reader.<String>required("q", "peace", Function.identity())).isEqualTo("peace");
        assertThat(reader.canonical()).isEqualTo(Map.of("q", List.of("peace")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rome|rome",
                "ROME , malta, rome|malta,rome",
                "Smith, Jr|smith, jr",
                "smith, jr,oslo|INVALID",
                "rome,nice|INVALID",
                "rome,|INVALID",
                "','|INVALID"
            })
    void values_are_separated_by_commas_unless_they_are_one_name(String sent, String canonical) {
        var reader = new ParameterReader(Map.of("place", List.of(sent)));
        reader.any("place", sent, ParameterReaderTest::city);
        if (canonical.equals("INVALID")) {
            assertThat(details(reader)).isNotEmpty().allMatch(detail -> detail.startsWith("place: “"));
        } else {
            assertThat(reader.canonical()).isEqualTo(Map.of("place", List.of(canonical)));
        }
    }

    @Test
    void values_are_distinct_and_ordered() {
        var reader = new ParameterReader(Map.of("place", List.of("rome,malta,ROME")));
        assertThat(reader.any("place", "rome,malta,ROME", ParameterReaderTest::city))
                .containsExactly("malta", "rome");
    }

    /** “a,b” is a name of c, too. */
    @Test
    void what_can_be_several_values_is_not_one() {
        Function<String, String> parse = text -> switch (text) {
            case "a,b" -> "c";
            case "a", "b" -> text;
            default -> throw new InvalidValueException("is unknown", List.of(), null);
        };
        for (var sent : List.of("b,a", "a,b")) {
            var reader = new ParameterReader(Map.of("x", List.of(sent)));
            assertThat(reader.any("x", sent, parse)).containsExactly("a", "b");
            assertThat(reader.canonical()).isEqualTo(Map.of("x", List.of("a,b")));
        }
    }

    @Test
    void a_repeatable_parameter_has_a_set_for_each_time() {
        var sent = List.of("rome,oslo", "malta", "OSLO,rome");
        var reader = new ParameterReader(Map.of("place", sent));
        assertThat(reader.all("place", sent, ParameterReaderTest::city))
                .containsExactly(Set.of("malta"), Set.of("oslo", "rome"));
        assertThat(reader.canonical()).isEqualTo(Map.of("place", List.of("malta", "oslo,rome")));
    }

    @Test
    void equal_queries_have_equal_sets_in_any_order() {
        var one = List.of("malta", "rome");
        var other = List.of("ROME", "Malta");
        assertThat(new ParameterReader(Map.of("place", one)).all("place", one, ParameterReaderTest::city))
                .isEqualTo(new ParameterReader(Map.of("place", other)).all("place", other, ParameterReaderTest::city));
    }

    @Test
    void one_value_may_not_be_repeated() {
        var reader = new ParameterReader(Map.of("limit", List.of("1", "2", "3")));
        assertThat(reader.one("limit", "1", 50, Integer::valueOf)).isEqualTo(50);
        assertThat(details(reader))
                .containsExactly(
                        "limit: may be sent once, and was sent 3 times; where several values are allowed, a comma joins them.");
        assertThat(errors(reader).get(0).value()).isEqualTo("1&2&3");
    }

    @Test
    void values_with_commas_may_not_be_repeated() {
        var reader = new ParameterReader(Map.of("place", List.of("rome", "nice")));
        assertThat(reader.any("place", "rome", ParameterReaderTest::city)).isEmpty();
        assertThat(details(reader)).singleElement().asString().startsWith("place: may be sent once");
    }

    @Test
    void an_unknown_parameter_is_refused_with_the_known_and_the_nearest() {
        var reader = new ParameterReader(Map.of("plac", List.of("rome")));
        reader.one("limit", null, 50, Integer::valueOf);
        reader.any("place", null, ParameterReaderTest::city);
        var error = errors(reader).get(0);
        assertThat(error.detail())
                .isEqualTo("plac: there is no such parameter here; allowed are limit, place. Did you mean “place”?");
        assertThat(error.allowed()).containsExactly("limit", "place");
        assertThat(error.nearest()).isEqualTo("place");
    }

    @Test
    void where_nothing_is_allowed_everything_is_unknown() {
        assertThat(details(new ParameterReader(Map.of("x", List.of("1")))))
                .containsExactly("x: there is no such parameter here; none is allowed.");
    }

    @Test
    void an_empty_value_is_none() {
        var reader = new ParameterReader(Map.of("limit", List.of(""), "place", List.of("", "")));
        assertThat(reader.one("limit", null, 50, Integer::valueOf)).isEqualTo(50);
        assertThat(reader.any("place", "", ParameterReaderTest::city)).isEmpty();
        assertThat(reader.canonical()).isEmpty();
    }

    /** Quarkus passes an empty value on as null, and of several values the first. */
    @Test
    void a_value_beside_an_empty_one_is_the_value() {
        var reader = new ParameterReader(Map.of("limit", List.of("", "7"), "place", List.of("", "oslo")));
        assertThat(reader.one("limit", null, 50, Integer::valueOf)).isEqualTo(7);
        assertThat(reader.all("place", List.of("", "oslo"), ParameterReaderTest::city))
                .containsExactly(Set.of("oslo"));
        assertThat(reader.canonical()).isEqualTo(Map.of("limit", List.of("7"), "place", List.of("oslo")));
    }

    @Test
    void a_required_value_must_not_be_empty() {
        var reader = new ParameterReader(Map.of("limit", List.of("")));
        assertThat(reader.<Integer>required("limit", null, Integer::valueOf)).isNull();
        assertThat(details(reader)).containsExactly("limit: is missing.");
    }

    @Test
    void an_unknown_parameter_is_refused_also_without_a_value() {
        assertThat(details(new ParameterReader(Map.of("x", List.of("")))))
                .containsExactly("x: there is no such parameter here; none is allowed.");
    }

    @Test
    void what_links_collect_is_left_out() {
        var reader = new ParameterReader(Map.of(
                "utm_source",
                List.of("a", "b"),
                "utm_campaign",
                List.of(""),
                "utm_1",
                List.of("a"),
                "gclid",
                List.of("c"),
                "fbclid",
                List.of("d"),
                "_",
                List.of("1700000000000"),
                "__",
                List.of("1"),
                "utm",
                List.of("1")));
        assertThat(details(reader))
                .containsExactly(
                        "__: there is no such parameter here; none is allowed.",
                        "utm: there is no such parameter here; none is allowed.");
    }

    @Test
    void an_alias_has_the_canonical_name() {
        var reader = new ParameterReader(Map.of("most", List.of("7")));
        reader.one("most", "7", 50, Integer::valueOf);
        reader.alias("most", "limit");
        reader.alias("absent", "place");
        assertThat(reader.canonical()).isEqualTo(Map.of("limit", List.of("7")));
    }

    @Test
    void a_blank_value_is_refused_once() {
        var reader = new ParameterReader(Map.of("place", List.of(" ")));
        reader.one("place", " ", null, ParameterReaderTest::city);
        assertThat(details(reader)).containsExactly("place: “ ” is empty.");
    }

    @Test
    void all_errors_are_reported_together_the_unknown_and_repeated_by_name() {
        var reader = new ParameterReader(new TreeMap<>(Map.of(
                        "place", List.of("nice"),
                        "limit", List.of("1", "2"),
                        "name", List.of(""),
                        "zz", List.of("1"),
                        "aa", List.of("1")))
                .descendingMap());
        reader.one("place", "nice", null, ParameterReaderTest::city);
        reader.one("limit", "1", 50, Integer::valueOf);
        reader.one("name", null, null, Function.identity());
        assertThat(errors(reader)).extracting(error -> error.parameter()).containsExactly("place", "limit", "aa", "zz");
    }

    @Test
    void what_is_wrong_together_with_another_is_refused() {
        var reader = new ParameterReader(Map.of("from", List.of("2025")));
        reader.one("from", "2025", null, Integer::valueOf);
        reader.refuse("from", "2025", new InvalidValueException("lies after to, 2024", List.of("a year"), null));
        assertThat(details(reader)).containsExactly("from: “2025” lies after to, 2024.");
    }

    @Test
    void an_invalid_value_is_the_default_until_it_is_thrown() {
        var reader = new ParameterReader(Map.of("place", List.of("romé")));
        assertThat(reader.one("place", "romé", "oslo", ParameterReaderTest::city))
                .isEqualTo("oslo");
        var error = errors(reader).get(0);
        assertThat(error.value()).isEqualTo("romé");
        assertThat(error.detail())
                .isEqualTo("place: “romé” is not one of malta, oslo, rome, smith, jr. Did you mean “rome”?");
    }

    @Test
    void no_canonical_form_comes_of_a_wrong_request() {
        var reader = new ParameterReader(Map.of("x", List.of("1")));
        assertThat(catchThrowableOfType(ProblemException.class, reader::canonical))
                .isNotNull();
    }

    @Test
    void a_long_list_of_errors_is_cut_and_a_long_value_shortened() {
        var many = IntStream.range(0, 30).mapToObj(i -> "x" + i).collect(Collectors.joining(","));
        var reader = new ParameterReader(Map.of("place", List.of(many)));
        reader.any("place", many, ParameterReaderTest::city);
        assertThat(errors(reader)).hasSize(20);
        var whole = "x".repeat(500);
        var other = new ParameterReader(Map.of("place", List.of(whole)));
        other.one("place", whole, null, ParameterReaderTest::city);
        assertThat(errors(other).get(0).value()).isEqualTo("x".repeat(100) + "…");
    }

    private static String city(String text) {
        return ALLOWED.stream()
                .filter(one -> one.equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> InvalidValueException.notOneOf(text, ALLOWED));
    }

    private static List<String> details(ParameterReader reader) {
        return errors(reader).stream().map(ParameterError::detail).toList();
    }

    private static List<ParameterError> errors(ParameterReader reader) {
        var thrown = catchThrowableOfType(ProblemException.class, reader::orThrow);
        assertThat(thrown).as("nothing was wrong").isNotNull();
        return ((Problem) thrown.response().getEntity()).errors();
    }
}
