package org.tumen.dataset.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static org.tumen.dataset.DatasetFile.AGREEMENTS;
import static org.tumen.dataset.DatasetFile.DATASET;
import static org.tumen.dataset.DatasetFile.EVENTS;
import static org.tumen.dataset.DatasetFile.ORGANISATIONS;
import static org.tumen.dataset.DatasetFile.PEOPLE;
import static org.tumen.dataset.DatasetFile.PLACES;
import static org.tumen.dataset.DatasetFile.SOURCES;
import static org.tumen.dataset.check.Fault.added;
import static org.tumen.dataset.check.Fault.fault;
import static org.tumen.dataset.check.Fault.repeated;
import static org.tumen.dataset.check.Fault.wrong;
import static org.tumen.dataset.check.Mutations.add;
import static org.tumen.dataset.check.Mutations.cite;
import static org.tumen.dataset.check.Mutations.remove;
import static org.tumen.dataset.check.Mutations.repeat;
import static org.tumen.dataset.check.Mutations.set;

/**
 * Faults that can be injected into the published dataset all at once, without causing further violations: no entry refers
 * to one that loses its id, and no citation is removed that alone covers a paragraph.
 */
final class Faults {

    private static final String AFP = "afp-kim-putin-meeting-expected";
    private static final String AP = "ap-putin-arrives";
    private static final String ARAB_NEWS = "arab-news-choe-in-moscow";
    private static final String HANKYOREH = "hankyoreh-belousov-meets-kim";
    private static final String TECHWIRE = "techwire24-belousov-arrives";
    private static final String TREATY = "comprehensive-strategic-partnership-treaty-2024";

    private Faults() {}

    /** JSON Schemas. */
    static final List<Fault> SHAPE = List.of(
            wrong("unknown property", EVENTS, "camp-david-summit-2023", "/colour", "red"),
            wrong("unknown property", DATASET, "", "/homepage", "https://example.org"),
            wrong("unknown property", PEOPLE, "donald-trump", "/offices/0/salary", 1),
            wrong("unknown property", PLACES, "tokyo", "/coordinates/altitude", 40),
            wrong("unknown property", ORGANISATIONS, "iran", "/citations/0/page", 3),
            wrong("third language", EVENTS, "kim-putin-meeting-2019", "/title/fr", "Rencontre"),
            fault("language missing", EVENTS, "kim-putin-talks-2024", "/title", remove("/title/ja")),
            fault("language missing", AGREEMENTS, TREATY, "/summary", remove("/summary/ja")),
            fault("language missing", ORGANISATIONS, "nato", "/name", remove("/name/en")),
            fault("language missing", SOURCES, TECHWIRE, "/note", remove("/note/ja")),
            wrong("text empty", PEOPLE, "kim-jong-un", "/description/ja", ""),
            fault("property missing", EVENTS, "yoon-meets-umerov", "", remove("/type")),
            fault("property missing", PEOPLE, "yuri-ushakov", "", remove("/printedForms")),
            fault("property missing", PLACES, "kyiv", "/coordinates", remove("/coordinates/latitude")),
            fault("property missing", SOURCES, HANKYOREH, "/title", remove("/title/en")),
            fault("property missing", DATASET, "", "/licence", remove("/licence/id")),
            wrong("list empty", EVENTS, "yoon-urges-joint-countermeasures", "/participants", List.of()),
            wrong("no citation", EVENTS, "air-defence-missiles-for-north-korea", "/citations", List.of()),
            wrong("unknown code", EVENTS, "kim-assembly-speech-2024", "/type", "oration"),
            wrong("unknown code", EVENTS, "iranian-arms-for-russia", "/modality", "rumoured"),
            wrong("unknown code", EVENTS, "kim-putin-talks-2024", "/eventClass", "habit"),
            wrong("unknown code", EVENTS, "putin-visits-yakutsk-2024", "/dateBasis", "guessed"),
            wrong("unknown code", EVENTS, "kim-dismisses-top-general", "/placeAbsence", "secret"),
            wrong("unknown code", EVENTS, "trump-names-kellogg-as-envoy", "/participants/0/role", "boss"),
            wrong("unknown code", EVENTS, "russia-to-modernise-north-korean-forces", "/positions/0/stance", "hopes"),
            wrong("unknown code", EVENTS, "us-sanctions-three-entities-2023", "/quantities/0/unit", "kg"),
            wrong("unknown code", ORGANISATIONS, "turkey", "/kind", "kingdom"),
            wrong("unknown code", PLACES, "sochi", "/kind", "resort"),
            wrong("unknown code", AGREEMENTS, "us-sanctions-august-2023", "/kind", "pact"),
            wrong("unknown code", AGREEMENTS, "un-sanctions-monitoring-north-korea", "/otherKinds/0", "pact"),
            wrong("unknown code", AGREEMENTS, "us-sanctions-august-2023", "/parties/0/role", "boss"),
            wrong("unknown code", SOURCES, AP, "/uncited/1/reason", "dull"),
            wrong("wrong type", EVENTS, "kim-jong-un-puts-russia-first", "/summary/en", 5),
            wrong("wrong type", ORGANISATIONS, "japan", "/otherForms", "Nippon"),
            wrong("null", PEOPLE, "keith-kellogg", "/formerIds", null),
            wrong("false where absent is meant", SOURCES, AP, "/machineTranslated", false),
            wrong("malformed hash", SOURCES, ARAB_NEWS, "/sha256", "0A".repeat(32)),
            wrong("malformed hash", PLACES, "moscow", "/citations/0/sha256", "0".repeat(63)),
            added("malformed id", EVENTS, "zelenskyy-posts-front-video-2023", "/formerIds", "Front_Video"),
            added("id too long", EVENTS, "zelenskyy-visits-donetsk-front-2023", "/formerIds", "z".repeat(81)),
            wrong("malformed version", DATASET, "", "/version", "1.0"),
            wrong("malformed address", SOURCES, TECHWIRE, "/url", "ftp://example.org"),
            wrong("malformed address", DATASET, "", "/licence/url", "http://example.org"),
            wrong(
                    "title too long",
                    EVENTS,
                    "south-korea-silent-on-arms-for-ukraine",
                    "/title/en",
                    "L" + "o".repeat(200)),
            added("name too long", PEOPLE, "yoon-suk-yeol", "/otherForms", "Y" + "o".repeat(200)),
            wrong("text too long", PEOPLE, "no-kwang-chol", "/description/en", "L" + "o".repeat(2000)),
            wrong("off the earth", PLACES, "seoul", "/coordinates/latitude", 90.5),
            wrong("off the earth", PLACES, "seoul", "/coordinates/longitude", -181),
            wrong("no precision", PLACES, "seoul", "/coordinates/precisionMetres", 0),
            wrong("number too large", PLACES, "yakutsk", "/coordinates/precisionMetres", 99_999_999_999L),
            wrong("number too large", SOURCES, HANKYOREH, "/paragraphLengths/18", 99_999_999_999L),
            added("number too large", SOURCES, TECHWIRE, "/uncited/0/paragraphs", 4_294_967_300L),
            fault(
                    "number too large",
                    EVENTS,
                    "russia-invades-ukraine-2022",
                    "/citations/0/end",
                    cite(AP, 20, 0, 99_999_999_999L)));

    /** Ids and references. */
    static final List<Fault> IDENTITY = List.of(
            wrong("duplicate id", EVENTS, "doo-jin-ho-on-parade-and-csto", "/id", "doo-jin-ho-on-krivoruchko"),
            wrong("person's id taken by organisation", ORGANISATIONS, "yonhap", "/id", "yuri-ushakov"),
            added(
                    "former id still in use",
                    EVENTS,
                    "south-korean-aid-for-ukraine",
                    "/formerIds",
                    "kim-putin-talks-2024"),
            added("former id still in use", PLACES, "black-sea", "/formerIds", "tokyo"),
            fault(
                    "former id twice",
                    PEOPLE,
                    "denis-manturov",
                    "/formerIds/1",
                    add("/formerIds", "d-m").andThen(repeat("/formerIds"))),
            added("former id of an organisation", PEOPLE, "cho-han-bum", "/formerIds", "north-korea"),
            wrong("out of order", EVENTS, "yoon-announces-graduated-response", "/id", "a-graduated-response"),
            wrong("dangling publisher", SOURCES, HANKYOREH, "/publisher", "news-24"),
            wrong("dangling agency", SOURCES, AFP, "/wireAgency", "agence"),
            added("dangling author", SOURCES, AP, "/byline", "nobody"),
            wrong("dangling organisation", PEOPLE, "andrei-belousov", "/offices/0/organisation", "nowhere"),
            wrong("dangling parent", ORGANISATIONS, "kcna", "/parent", "nowhere"),
            wrong("dangling parent", PLACES, "vladivostok", "/parent", "nowhere"),
            wrong("dangling place", AGREEMENTS, TREATY, "/place", "nowhere"),
            wrong("dangling party", AGREEMENTS, TREATY, "/parties/0/actor", "nobody"),
            wrong("organisation as signatory", AGREEMENTS, TREATY, "/signatories/0/person", "russia"),
            wrong("person as signed for", AGREEMENTS, TREATY, "/signatories/1/onBehalfOf", "kim-jong-un"),
            wrong("dangling position", AGREEMENTS, "alleged-arms-deal-2023", "/positions/0/actor", "nobody"),
            added("dangling claimant", AGREEMENTS, "us-sanctions-august-2023", "/quantities/0/claimedBy", "nobody"),
            wrong("organisation as place", EVENTS, "yoon-meets-umerov", "/place", "kremlin"),
            wrong("dangling participant", EVENTS, "kim-putin-talks-2024", "/participants/0/actor", "kim-jong-on"),
            wrong("dangling agreement", EVENTS, "treaty-signing-2024", "/agreements/0", "treaty"),
            wrong("dangling whole", EVENTS, "belousov-leaves-pyongyang", "/partOf", "nothing"),
            wrong(
                    "dangling realisation",
                    EVENTS,
                    "partnership-documents-signing-expected-2024",
                    "/realisedBy",
                    "nothing"),
            wrong("dangling position", EVENTS, "kim-jong-un-visit-to-russia-predicted", "/positions/0/actor", "nobody"),
            added(
                    "dangling claimant",
                    EVENTS,
                    "north-korean-troops-sent-to-russia",
                    "/quantities/0/claimedBy",
                    "nobody"),
            fault("dangling source", ORGANISATIONS, "china", "/citations/0/source", cite("no-such-article", 1, 0, 1)),
            wrong("dangling subject", EVENTS, "cho-han-bum-on-sanctions-2023", "/about/actors/0", "nobody"),
            wrong("organisation as subject", EVENTS, "zelenskyy-posts-front-video-2023", "/about/places/0", "kremlin"),
            wrong("dangling subject", EVENTS, "stoltenberg-voices-concern-2024", "/about/events/0", "nothing"),
            wrong("dangling subject", EVENTS, "shoigu-seeks-ammunition-2023", "/about/agreements/0", "treaty"),
            wrong(
                    "one text, two sources",
                    SOURCES,
                    HANKYOREH,
                    "/sha256",
                    "10b3d5f931df72f8f8f127651274f42d01cd3e964d2f0981425efac5d892f3c8"));

    /** Dates. */
    static final List<Fault> DATES = List.of(
            wrong("impossible day", EVENTS, "kim-putin-meeting-2019", "/date", "2019-02-29"),
            wrong("impossible month", EVENTS, "kim-visits-russia-2023", "/date", "2023-13"),
            wrong("not EDTF", EVENTS, "north-korea-missile-test-january-2024", "/date", "14 January 2024"),
            wrong("season", EVENTS, "putin-shows-kim-limousine-2023", "/date", "2023-23"),
            wrong("open at both ends", EVENTS, "south-korea-withholds-lethal-arms", "/date", "../.."),
            wrong("backward interval", EVENTS, "belousov-visits-north-korea-2024", "/date", "2024-11-30/2024-11-29"),
            wrong("backward range", AGREEMENTS, TREATY, "/date", "[2024-06-30..2024-06-19]"),
            wrong("impossible position", EVENTS, "kim-putin-meeting-expected-2023", "/positions/0/date", "2023-09-31"),
            wrong(
                    "position after its source",
                    EVENTS,
                    "russian-fighters-for-north-korea-discussed",
                    "/positions/0/date",
                    "2024-12-03"),
            wrong(
                    "impossible conflict",
                    EVENTS,
                    "krivoruchko-visits-pyongyang-2024",
                    "/conflicts/0/value",
                    "2024-06-31"),
            wrong("impossible office", PEOPLE, "vladimir-putin", "/offices/0/attested", "2024-00"),
            wrong("office ends before it starts", PEOPLE, "andrei-belousov", "/offices/0/to", "2024-04"),
            wrong("attested outside its time", PEOPLE, "sergei-shoigu", "/offices/0/attested", "2024-06"),
            wrong("impossible publication", SOURCES, AFP, "/published", "2023-09-31"),
            wrong("time without a zone", SOURCES, AFP, "/publishedAt", "2023-09-04T11:00:00"),
            wrong("modified before published", SOURCES, HANKYOREH, "/modifiedAt", "2024-12-02T06:50:59+09:00"),
            wrong("published on another day", SOURCES, ARAB_NEWS, "/publishedAt", "2024-01-22T11:01:28+09:00"),
            wrong("impossible release", DATASET, "", "/released", "2026-11-31"),
            fault("date without a basis", EVENTS, "kcna-reports-kim-belousov-meeting", "", remove("/dateBasis")),
            fault("basis without a date", EVENTS, "soviet-soldiers-fall-in-liberation-of-korea", "", remove("/date")),
            fault("inferred without reasoning", EVENTS, "south-korean-warning-shots-2024", "", remove("/dateNote")),
            fault("inferred without reasoning", SOURCES, TECHWIRE, "", remove("/publishedNote")),
            wrong("fact after its report", EVENTS, "liberation-tower-erected", "/date", "2024-12-03"),
            wrong("fact after its report", AGREEMENTS, "un-sanctions-monitoring-north-korea", "/date", "2030"),
            wrong(
                    "fact beyond its report",
                    EVENTS,
                    "security-council-emergency-meeting-2024",
                    "/date",
                    "[2024-01-14..2024-02-01]"),
            wrong("claim beyond its report", EVENTS, "earlier-north-korean-border-crossing-2024", "/date", "2024-06"),
            wrong(
                    "position beyond its source",
                    EVENTS,
                    "russia-north-korea-payment-system-expected",
                    "/positions/0/date",
                    "2024-06"),
            wrong("over before it was expected", EVENTS, "victory-day-parade-2025", "/date", "2024-05-09"),
            wrong(
                    "realised before it was expected",
                    EVENTS,
                    "kim-putin-meeting-expected-2023",
                    "/realisedBy",
                    "putin-previous-visit-to-north-korea"),
            wrong("state at one time", EVENTS, "south-korean-aid-for-ukraine", "/date", "2022"),
            wrong("part outside its whole", EVENTS, "putin-meets-nikolaev-2024", "/date", "2024-05-31"));

    /** Texts and codes. */
    static final List<Fault> TEXTS = List.of(
            added("not NFC", PLACES, "sea-of-japan", "/otherForms", "カ\u3099"),
            wrong(
                    "white space at an end",
                    EVENTS,
                    "us-criticises-putin-vietnam-visit-2024",
                    "/title/en",
                    "Yoon speaks "),
            wrong("wide space at an end", EVENTS, "us-criticises-putin-vietnam-visit-2024", "/title/ja", "\u3000尹氏が語る"),
            wrong("control character", EVENTS, "ukrainian-officials-claim-progress-2023", "/summary/en", "One\nTwo"),
            wrong(
                    "English for Japanese",
                    EVENTS,
                    "putin-begins-fifth-term",
                    "/title/ja",
                    "Putin begins his fifth term"),
            fault("the English once more", EVENTS, "kim-calls-for-war-preparations", "/title/ja", entry -> {
                var title = entry.withObject("/title");
                title.set("ja", title.get("en"));
            }),
            repeated("form listed twice", PEOPLE, "sergey-lavrov", "/otherForms"),
            fault(
                    "form in both lists",
                    PEOPLE,
                    "sergei-shoigu",
                    "/otherForms/0",
                    entry -> entry.withArray("/otherForms").insert(0, entry.at("/printedForms/0"))),
            wrong("no such country", PEOPLE, "kim-jong-un", "/country", "ZZ"),
            wrong("no such country", ORGANISATIONS, "russia", "/country", "SU"),
            wrong("no such country", PLACES, "russia", "/country", "UK"),
            wrong("no such language", PEOPLE, "kim-jong-un", "/nativeName/language", "kp"),
            wrong("no such language", SOURCES, AFP, "/originalLanguage", "xx"),
            wrong("no such language", SOURCES, AP, "/language", "jp"));

    /** Citations and coverage of paragraphs. */
    static final List<Fault> CITATIONS = List.of(
            fault("no such paragraph", PLACES, "washington", "/citations/0/paragraph", cite(HANKYOREH, 21, 0, 1)),
            fault("no such paragraph", PLACES, "vietnam", "/citations/0/paragraph", cite(HANKYOREH, 0, 0, 1)),
            fault(
                    "no such paragraph, in decimals",
                    PLACES,
                    "turkey",
                    "/citations/0/paragraph",
                    cite(HANKYOREH, 21.0, 0, 1)),
            fault("beyond the paragraph", PLACES, "ukraine", "/citations/0/end", cite(HANKYOREH, 2, 0, 38)),
            fault(
                    "beyond the paragraph, in decimals",
                    PLACES,
                    "camp-david",
                    "/citations/0/end",
                    cite(HANKYOREH, 2, 0, 38.0)),
            fault("before the paragraph", PLACES, "pyongyang", "/citations/0/start", cite(HANKYOREH, 2, -1, 2)),
            fault("empty passage", PLACES, "sochi", "/citations/0/start", cite(HANKYOREH, 2, 5, 5)),
            repeated("same citation twice", PLACES, "moranbong", "/citations"),
            fault("no such field", ORGANISATIONS, "afp", "/citations/0/supports", cite(HANKYOREH, 2, 0, 1, "/parent")),
            fault(
                    "no such field",
                    EVENTS,
                    "kim-dismisses-top-general",
                    "/citations/0/supports",
                    cite(HANKYOREH, 2, 0, 1, "/participants/9/actor")),
            fault("malformed field", ORGANISATIONS, "csto", "/citations/0/supports", cite(HANKYOREH, 2, 0, 1, "name")),
            fault(
                    "told by no passage as a whole",
                    EVENTS,
                    "russian-ministry-publishes-arrival-photos",
                    "/citations",
                    set("/citations/0/supports", "/date")),
            fault("paragraph listed twice", SOURCES, AFP, "/uncited/1/paragraphs/1", add("/uncited/1/paragraphs", 3)),
            added("paragraph listed and cited", SOURCES, HANKYOREH, "/uncited/0/paragraphs", 4),
            added("no such paragraph to list", SOURCES, AP, "/uncited/0/paragraphs", 38),
            fault("paragraph unaccounted for", SOURCES, ARAB_NEWS, "/paragraphLengths/0", remove("/uncited/0")));

    /** Consistency within and between entries. */
    static final List<Fault> SENSE = List.of(
            wrong(
                    "part of itself",
                    EVENTS,
                    "north-korea-under-un-sanctions",
                    "/partOf",
                    "north-korea-under-un-sanctions"),
            wrong("its own parent", ORGANISATIONS, "vietnam", "/parent", "vietnam"),
            wrong("its own parent", PLACES, "black-sea", "/parent", "black-sea"),
            fault(
                    "place and absence",
                    EVENTS,
                    "putin-previous-visit-to-north-korea",
                    "",
                    set("/placeAbsence", "not-stated")),
            fault("neither place nor absence", EVENTS, "putin-vietnam-visit-expected-2024", "", remove("/place")),
            fault(
                    "part of a visit nowhere",
                    EVENTS,
                    "belousov-lays-wreath-at-liberation-tower",
                    "",
                    remove("/place").andThen(set("/placeAbsence", "not-stated"))),
            fault("speaks of nothing", EVENTS, "western-accusation-over-veto-2024", "", remove("/about")),
            added(
                    "speaks of itself",
                    EVENTS,
                    "us-warns-of-secret-arms-talks-2023",
                    "/about/events",
                    "us-warns-of-secret-arms-talks-2023"),
            fault(
                    "person beside their state",
                    EVENTS,
                    "kim-steps-up-weapons-tests",
                    "/participants/1",
                    add("/participants", Map.of("actor", "north-korea", "role", "agent"))),
            fault(
                    "body beside its state",
                    EVENTS,
                    "south-korea-announces-border-crossing-2024",
                    "/participants/1",
                    add("/participants", Map.of("actor", "south-korea", "role", "speaker"))),
            fault(
                    "position on own words",
                    EVENTS,
                    "belousov-on-mutual-trust",
                    "/positions/0",
                    add("/positions", Map.of("actor", "andrei-belousov", "stance", "asserts"))
                            .andThen(entry -> entry.withObject("/positions/0")
                                    .set("citations", entry.get("citations").deepCopy()))),
            repeated("participant twice", EVENTS, "choe-visits-moscow-2024", "/participants"),
            repeated("party twice", AGREEMENTS, "alleged-arms-deal-2023", "/parties"),
            wrong(
                    "kind twice",
                    AGREEMENTS,
                    "un-security-council-sanctions-on-north-korea",
                    "/otherKinds/0",
                    "resolution"),
            fault(
                    "signatory twice",
                    AGREEMENTS,
                    "alleged-arms-deal-2023",
                    "/signatories/1",
                    add("/signatories", Map.of("person", "kim-jong-un")).andThen(repeat("/signatories"))),
            repeated("agreement twice", EVENTS, "russia-under-western-sanctions", "/agreements"),
            repeated("position twice", EVENTS, "victory-day-parade-2025", "/positions"),
            repeated("author twice", SOURCES, HANKYOREH, "/byline"),
            repeated(
                    "claimant twice",
                    EVENTS,
                    "russian-chinese-aircraft-enter-air-defence-zone",
                    "/quantities/0/claimedBy"),
            fault("claimed by nobody", EVENTS, "zelenskyy-posts-front-video-2023", "", set("/modality", "claimed")),
            wrong("fact realised by another", EVENTS, "kim-putin-meeting-2019", "/realisedBy", "kim-putin-summit-2023"),
            wrong(
                    "realised by an expectation",
                    EVENTS,
                    "putin-visit-to-north-korea-expected-2024",
                    "/realisedBy",
                    "victory-day-parade-2025"),
            fault(
                    "value and bound",
                    EVENTS,
                    "north-korean-soldiers-cross-border-2024",
                    "/quantities/0",
                    set("/quantities/0/low", 1)),
            fault(
                    "neither value nor bound",
                    EVENTS,
                    "russian-chinese-aircraft-enter-air-defence-zone",
                    "/quantities/1",
                    remove("/quantities/1/value")),
            wrong(
                    "more at least than at most",
                    EVENTS,
                    "north-korean-troops-sent-to-russia",
                    "/quantities/0/high",
                    9_999),
            wrong(
                    "conflict with no field",
                    EVENTS,
                    "kim-welcomes-putin-at-airport-2024",
                    "/conflicts/0/field",
                    "/host"),
            wrong(
                    "conflict that is none",
                    EVENTS,
                    "putin-arrives-in-pyongyang-2024",
                    "/conflicts/0/value",
                    "2024-06-19"));

    static Stream<Fault> all() {
        return Stream.of(SHAPE, IDENTITY, DATES, TEXTS, CITATIONS, SENSE).flatMap(List::stream);
    }
}
