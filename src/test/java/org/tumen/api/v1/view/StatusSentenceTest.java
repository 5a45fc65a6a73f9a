package org.tumen.api.v1.view;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StatusSentenceTest {

    private static final ActorRef UNITED_STATES = actor("state", "United States", "米国");
    private static final ActorRef SOUTH_KOREA = actor("state", "South Korea", "韓国");
    private static final ActorRef NORTH_KOREA = actor("state", "North Korea", "北朝鮮");
    private static final ActorRef RUSSIA = actor("state", "Russia", "ロシア");
    private static final ActorRef PERSON = actor("person", "Shin Won-sik", "シン・ウォンシク");

    @Test
    void a_dispute_names_both_sides() {
        var positions = List.of(
                position(NORTH_KOREA, "denies"),
                position(UNITED_STATES, "asserts"),
                position(RUSSIA, "denies"),
                position(SOUTH_KOREA, "asserts"));
        assertThat(StatusSentence.of("disputed", positions))
                .isEqualTo(new Text(
                        "Disputed: the United States and South Korea assert it; North Korea and Russia deny it",
                        "争いあり：米国と韓国が主張し、北朝鮮とロシアが否定している"));
    }

    @Test
    void who_takes_a_stance_twice_is_named_once() {
        assertThat(StatusSentence.of("alleged", positions("asserts", SOUTH_KOREA, SOUTH_KOREA)))
                .isEqualTo(new Text("Alleged: South Korea asserts it", "主張のみ：韓国が主張している"));
    }

    @Test
    void three_are_enumerated() {
        assertThat(StatusSentence.of("alleged", positions("confirms", UNITED_STATES, RUSSIA, PERSON)))
                .isEqualTo(new Text(
                        "Alleged: the United States, Russia and Shin Won-sik confirm it",
                        "主張のみ：米国とロシアとシン・ウォンシクが認めている"));
    }

    @Test
    void a_fact_is_one_by_the_sources() {
        assertThat(StatusSentence.of("confirmed", List.of()))
                .isEqualTo(new Text("Confirmed: the sources tell it as a fact", "確認済み：情報源が事実として伝える。"));
        assertThat(StatusSentence.of("confirmed", positions("asserts", RUSSIA)))
                .isEqualTo(new Text(
                        "Confirmed: the sources tell it as a fact; Russia asserts it", "確認済み：情報源が事実として伝える。ロシアが主張している"));
    }

    @Test
    void what_is_expected_says_by_whom() {
        assertThat(StatusSentence.of("expected", positions("expects", PERSON)))
                .isEqualTo(new Text(
                        "Expected: it was planned or due when it was reported; Shin Won-sik expects it",
                        "予定：報道の時点で予定されていた。シン・ウォンシクが予想している"));
    }

    @Test
    void speculation_says_whose() {
        assertThat(StatusSentence.of("speculated", positions("suspects", PERSON)))
                .isEqualTo(new Text("Speculated: Shin Won-sik suspects it", "推測：シン・ウォンシクが疑っている"));
        assertThat(StatusSentence.of(
                        "speculated", List.of(position(RUSSIA, "expects"), position(SOUTH_KOREA, "suspects"))))
                .isEqualTo(new Text("Speculated: South Korea suspects it; Russia expects it", "推測：韓国が疑い、ロシアが予想している"));
        assertThat(StatusSentence.of("speculated", List.of()))
                .isEqualTo(new Text("Speculated: it is only suspected or predicted", "推測：疑い、または予測にとどまる。"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            state              | United Kingdom                      | the United Kingdom denies it
            state              | Soviet Union                        | the Soviet Union denies it
            state              | Japan                               | Japan denies it
            ministry           | Ministry of Unification             | the Ministry of Unification denies it
            armed-force        | South Korean military               | the South Korean military denies it
            armed-force        | Joint Chiefs of Staff of Iceland    | the Joint Chiefs of Staff of Iceland deny it
            armed-force        | Armed Forces of Iceland             | the Armed Forces of Iceland deny it
            government-body    | White House                         | the White House denies it
            alliance           | NATO                                | NATO denies it
            international-body | United Nations                      | the United Nations denies it
            medium             | The New York Times                  | The New York Times denies it
            news-agency        | TASS                                | TASS denies it
            """)
    void names_have_the_article_that_they_need(String kind, String name, String clause) {
        assertThat(StatusSentence.of("disputed", positions("denies", actor(kind, name, name)))
                        .en())
                .isEqualTo("Disputed: " + clause);
    }

    private static List<PositionView> positions(String stance, ActorRef... actors) {
        return Arrays.stream(actors).map(actor -> position(actor, stance)).toList();
    }

    private static PositionView position(ActorRef actor, String stance) {
        return new PositionView(actor, stance, null, null, List.of());
    }

    private static ActorRef actor(String kind, String en, String ja) {
        return new ActorRef(en, new Text(en, ja), kind, null, "/v1/organisations/" + en);
    }
}
