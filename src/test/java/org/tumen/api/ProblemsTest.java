package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.search.IndexNotReadyResource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class ProblemsTest {

    private static final String PROBLEM = "application/problem+json";

    @ParameterizedTest(name = "{0}?{2}")
    @CsvSource(
            delimiter = ' ',
            value = {
                "/v1/events date date=2024-02-30",
                "/v1/events date date=2024-6",
                "/v1/events date date=yesterday",
                "/v1/events date date=2024-06/2024-05",
                "/v1/events date date=%20",
                "/v1/events date date=[2024-06-19..2024-06-30",
                "/v1/events date date=2024-06-19T25:00:00Z",
                "/v1/events date date=1718755200",
                "/v1/events start start=2024&from=2024",
                "/v1/events end end=2024&from=2023",
                "/v1/events start start=2024-02-01&end=2024-02-01",
                "/v1/events end end=0001",
                "/v1/events timeZone timeZone=Asia/Tokyo",
                "/v1/events date date=2024&date=2023",
                "/v1/events from from=2024-05&to=2024-04",
                "/v1/events from from=..",
                "/v1/events to to=0000",
                "/v1/events match match=exact",
                "/v1/events sort date=2024&sort=-relevance",
                "/v1/agreements sort date=2024&sort=relevance",
                "/v1/events parts parts=none",
                "/v1/events parts parts=exclude,only",
                "/v1/events minSources minSources=0",
                "/v1/events minSources minSources=many",
                "/v1/events minSources minSources=3&maxSources=2",
                "/v1/events maxPublishers maxPublishers=1001",
                "/v1/events minPublishers minPublishers=2&maxPublishers=1",
                "/v1/events conflicts conflicts=yes",
                "/v1/counts denied denied=1",
                "/v1/network parts parts=all",
                "/v1/people parts parts=only",
                "/v1/events actor actor=jon-brog",
                "/v1/events actor actor=jon-borg,",
                "/v1/events actor actor=ボルグ",
                "/v1/events role role=guest",
                "/v1/events saidBy saidBy=harpa",
                "/v1/events positionBy positionBy=harpa",
                "/v1/events stance stance=deny",
                "/v1/events about about=gazette-2024",
                "/v1/events about about=ボルグ",
                "/v1/events concerns concerns=harpa",
                "/v1/events concernsCountry concernsCountry=malt",
                "/v1/events node node=country:malt",
                "/v1/counts node node=planet:malta",
                "/v1/network concernsNode concernsNode=person:malta",
                "/v1/events type type=speach",
                "/v1/network about about=atlantis",
                "/v1/network relation relation=enmity",
                "/v1/agreements stance stance=deny",
                "/v1/agreements positionBy positionBy=none",
                "/v1/events country country=islnd",
                "/v1/events country country=Korea",
                "/v1/events type type=vist",
                "/v1/events eventClass eventClass=stat",
                "/v1/events status status=confirmd",
                "/v1/events place place=atlantis",
                "/v1/events agreement agreement=none",
                "/v1/events source source=none",
                "/v1/events partOf partOf=none",
                "/v1/events knownBy knownBy=2024-06",
                "/v1/events limit limit=0",
                "/v1/events limit limit=501",
                "/v1/events limit limit=abc",
                "/v1/events limit limit=-1",
                "/v1/events limit limit=%2B5",
                "/v1/events limit limit=５",
                "/v1/events limit limit=05",
                "/v1/events limit limit=99999999999",
                "/v1/events cursor cursor=AAAA",
                "/v1/events cursor cursor=not-a-cursor",
                "/v1/events sort sort=name",
                "/v1/events lang lang=fr",
                "/v1/events Actor Actor=jon-borg",
                "/v1/events resolution resolution=week",
                "/v1/events bbox bbox=124,33,131",
                "/v1/events bbox bbox=124,43,131,33",
                "/v1/places bbox bbox=0x1,0,20,1",
                "/v1/counts zeros zeros=no",
                "/v1/counts by by=week",
                "/v1/counts by by=type,type",
                "/v1/counts by by=year,month",
                "/v1/counts by by=type,status,source",
                "/v1/counts format format=gexf",
                "/v1/counts limit limit=10",
                "/v1/counts actor actor=jon-brog",
                "/v1/network level level=state",
                "/v1/network format format=csv",
                "/v1/network sort sort=date",
                "/v1/people sort sort=date",
                "/v1/people organisation organisation=none",
                "/v1/people on on=2024",
                "/v1/people name name=%20",
                "/v1/people name name=-",
                "/v1/organisations kind kind=minstry",
                "/v1/organisations parent parent=none",
                "/v1/places kind kind=town",
                "/v1/places parent parent=none",
                "/v1/agreements party party=none",
                "/v1/agreements kind kind=pact",
                "/v1/sources publisher publisher=none",
                "/v1/sources language language=xx",
                "/v1/dataset format format=xml",
                "/v1/events/talks-at-harpa lang lang=fr",
                "/v1/events/talks-at-harpa format format=xml",
                "/v1/events/talks-at-harpa limit limit=5",
            })
    void a_bad_parameter_is_refused_by_name(String path, String parameter, String query) {
        var problem = Answer.problem(400, path + "?" + query);
        assertThat(problem.path("type").textValue()).isEqualTo("/v1/vocabularies/problem-types#invalid-parameter");
        assertThat(Answer.texts(problem.path("errors"), "parameter")).containsExactly(parameter);
        assertThat(problem.path("detail").textValue()).contains(parameter + ":");
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        Api.get("/v1/events?date=x&limit=0&status=maybe&actor=nobody-at-all")
                .statusCode(400)
                .body("errors.parameter", contains("date", "actor", "status", "limit"));
    }

    @ParameterizedTest
    @CsvSource({
        "type, missile-test, weapons-test",
        "type, Missile launch, weapons-test",
        "type, summits, meeting",
        "type, ミサイル発射, weapons-test",
        "type, 会談, meeting",
        "type, Diplomacy, diplomacy",
        "type, invasion, military-operation",
        "status, planned, expected",
        "status, unconfirmed, alleged",
        "stance, claims, asserts",
        "role, supplier, provider",
        "eventClass, event, occurrence"
    })
    void another_word_for_a_term_is_told_its_code(String parameter, String word, String code) {
        given().queryParam(parameter, word)
                .get("/v1/events")
                .then()
                .statusCode(400)
                .body("errors[0].nearest", is(code));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/agreements, actor, party",
        "/v1/events, party, actor",
        "/v1/events, speaker, saidBy",
        "/v1/events, since, from",
        "/v1/events, until, to",
        "/v1/people, query, q",
        "/v1/places, offset, cursor",
        "/v1/events, per_page, limit"
    })
    void what_other_apis_call_a_parameter_is_told_our_name(String path, String name, String ours) {
        given().queryParam(name, "1")
                .get(path)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is(name))
                .body("errors[0].nearest", is(ours));
    }

    @Test
    void a_wrong_match_is_told_what_each_does() {
        Api.get("/v1/events?date=2024&match=withn")
                .statusCode(400)
                .body("detail", containsString("overlaps, which finds what may have been in the period"))
                .body("errors[0].allowed", contains("overlaps", "within"))
                .body("errors[0].nearest", is("within"));
    }

    @Test
    void a_misspelt_name_hides_no_other_mistake() {
        Api.get("/v1/events?acter=jon-borg&limit=0&type=vist&lang=en&lang=ja")
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("acter", "limit", "type", "lang"));
        Api.get("/v1/counts?acter=jon-borg&by=week&format=csv&format=json")
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("acter", "by", "format"));
        Api.get("/v1/search?kind=persn&offset=3")
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("q", "kind", "offset"));
    }

    @Test
    void every_parameter_that_there_is_is_offered_for_one_that_there_is_not() {
        Api.get("/v1/people?x=1")
                .body(
                        "errors[0].allowed",
                        contains(
                                "all",
                                "bom",
                                "country",
                                "cursor",
                                "delimiter",
                                "format",
                                "id",
                                "lang",
                                "limit",
                                "name",
                                "on",
                                "organisation",
                                "q",
                                "sort"));
        Api.get("/v1/network?x=1").body("errors[0].allowed", hasItems("level", "format", "actor", "bbox"));
        Api.get("/v1/people/jon-borg?x=1").body("errors[0].allowed", contains("bom", "delimiter", "format", "lang"));
        Api.get("/v1/dataset?x=1").body("errors[0].allowed", hasSize(0));
    }

    @Test
    void the_nearest_known_value_is_suggested() {
        Api.get("/v1/events?actor=jon-brog").body("errors[0].nearest", is("jon-borg"));
        Api.get("/v1/events?acter=jon-borg")
                .body("errors[0].nearest", is("actor"))
                .body("errors[0].allowed", hasItem("actor"));
        Api.get("/v1/events?type=vist").body("errors[0].nearest", is("visit"));
        Api.get("/v1/events/talks-at-harp").statusCode(404).body("detail", containsString("“talks-at-harpa”"));
    }

    @Test
    void a_misspelt_country_is_refused_with_the_nearest() {
        Api.get("/v1/events?country=Icelnd").body("errors[0].nearest", is("IS"));
        Api.get("/v1/events?country=XX").body("errors[0].nearest", nullValue());
    }

    @Test
    void what_is_refused_together_is_shown_as_it_was_sent() {
        Api.get("/v1/events?from=2024-05&to=2024-04").body("errors[0].value", is("2024-05"));
    }

    @Test
    void a_long_list_of_nonsense_is_not_answered_with_a_longer_one() {
        var nonsense = "a,b,c,d,e,f,g,h,".repeat(60);
        Api.get("/v1/events?type=" + nonsense).statusCode(400).body("errors.size()", lessThanOrEqualTo(20));
    }

    @Test
    void an_ambiguous_name_is_refused_with_those_it_may_mean() {
        Api.get("/v1/events?actor={name}", "ボルグ")
                .statusCode(400)
                .body("errors[0].allowed", contains("jon-borg", "maria-borg"));
    }

    @Test
    void what_was_sent_is_repeated_but_not_at_any_length() {
        Api.get("/v1/events?actor=" + "x".repeat(3000))
                .statusCode(400)
                .body("detail.length()", not(org.hamcrest.Matchers.greaterThan(500)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/nothing", "/v2", "/v1/events/x/y", "/nothing"})
    void an_unknown_path_is_a_problem(String path) {
        given().when().get(path).then().statusCode(404).contentType(PROBLEM).body("detail", containsString(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"events", "people", "organisations", "places", "agreements", "sources", "vocabularies"})
    void a_missing_entry_is_named(String collection) {
        Api.get("/v1/" + collection + "/no-such-thing")
                .statusCode(404)
                .contentType(PROBLEM)
                .body("detail", containsString("no-such-thing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void other_methods_are_not_allowed(String method) {
        given().when()
                .request(method, "/v1/events")
                .then()
                .statusCode(405)
                .contentType(PROBLEM)
                .header("Allow", containsString("GET"))
                .body("errors", hasSize(0));
    }

    @Test
    void a_media_type_that_cannot_be_had_is_said_to_be_so() {
        given().accept("image/png")
                .when()
                .get("/v1/events")
                .then()
                .statusCode(406)
                .contentType(PROBLEM)
                .body("detail", containsString("application/json"));
    }

    @Test
    void a_renamed_entry_answers_with_where_it_is_now() {
        given().redirects()
                .follow(false)
                .when()
                .get("/v1/events/harpa-talks")
                .then()
                .statusCode(308)
                .header("Location", containsString("/v1/events/talks-at-harpa"));
    }

    @Test
    void who_asks_for_words_too_early_is_told_when_to_ask_again() {
        Api.get(IndexNotReadyResource.PATH)
                .statusCode(503)
                .contentType(PROBLEM)
                .header("Retry-After", "30")
                .header("Cache-Control", "no-cache")
                .body("type", is("/v1/vocabularies/problem-types#not-ready"))
                .body("detail", containsString("words cannot be found yet"));
    }
}
