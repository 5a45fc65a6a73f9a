package org.tumen.store.event;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.roaringbitmap.RoaringBitmap;
import org.tumen.dataset.AgreementRecord;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.DatasetCopy;
import org.tumen.dataset.DatasetFile;
import org.tumen.dataset.DatasetSource;
import org.tumen.dataset.EntryRecord;
import org.tumen.dataset.EventRecord;
import org.tumen.dataset.SourceRecord;
import org.tumen.dataset.load.DatasetReader;
import org.tumen.model.BoundingBox;
import org.tumen.model.Certainty;
import org.tumen.model.DateResolution;
import org.tumen.model.Dimension;
import org.tumen.model.EventClass;
import org.tumen.model.EventType;
import org.tumen.model.EventTypeGroup;
import org.tumen.model.ImpreciseDate;
import org.tumen.model.Match;
import org.tumen.model.Modality;
import org.tumen.model.NetworkLevel;
import org.tumen.model.Parts;
import org.tumen.model.Period;
import org.tumen.model.Role;
import org.tumen.model.Stance;
import org.tumen.model.Status;
import org.tumen.store.Affiliation.Node;
import org.tumen.store.Affiliations;
import org.tumen.store.DateFilter;
import org.tumen.store.EntryRepository.Order;
import org.tumen.store.event.EventFilter.Bounds;
import org.tumen.store.event.EventFilter.Concern;
import org.tumen.store.event.EventFilter.Evidence;
import org.tumen.store.event.EventFilter.Time;
import org.tumen.store.event.EventFilter.What;
import org.tumen.store.event.EventFilter.Where;
import org.tumen.store.event.EventFilter.Who;

import static org.assertj.core.api.Assertions.assertThat;

/** What the index finds, against the records of the published events, read one by one. */
class EventIndexTest {

    private static final Dataset DATASET = DatasetReader.read(DatasetSource.directory(DatasetCopy.PUBLISHED));
    private static final Affiliations AFFILIATIONS = new Affiliations(DATASET);
    private static final Loaded PUBLISHED = Loaded.of(DATASET);
    private static final EventIndex INDEX = PUBLISHED.index;
    private static final List<EventRecord> EVENTS = DATASET.events().stream().toList();

    private static final Bounds ANY_NUMBER = new Bounds(null, null);
    private static final int PAGE = 7;
    private static final List<String> COUNTRIES = List.of("RU", "KP", "UA", "US", "FR");

    private record Loaded(Dataset dataset, EventIndex index) {

        static Loaded of(Dataset dataset) {
            var events = new EventLoader(dataset, new Affiliations(dataset), null)
                    .load(entry -> new byte[0], new NoDocuments());
            return new Loaded(dataset, events.index());
        }

        Set<String> found(EventFilter filter) {
            var matching = index.matching(filter);
            var headers = dataset.events().headers();
            return ids(dataset.events().stream()
                    .filter(event -> matching.contains(index.docId(headers.ordinalOf(event.id())))));
        }

        void assertConcerns(String actor) {
            var expected = new TreeSet<String>();
            expected.addAll(found(with(new Who(List.of(Set.of(actor)), Set.of(), List.of()))));
            expected.addAll(found(with(concern(actor, null, Set.of(), null, null))));
            expected.addAll(found(with(concern(null, null, Set.of(), actor, null))));
            assertThat(found(with(concern(null, null, Set.of(), null, actor))))
                    .as(actor)
                    .isEqualTo(expected);
        }
    }

    /**
     * A condition of filters.
     *
     * @param holds of an event for a value
     */
    private record Condition<V>(
            String name, Collection<V> values, Function<V, EventFilter> filter, BiPredicate<EventRecord, V> holds) {

        void agrees() {
            var some = 0;
            for (var value : values) {
                var found = PUBLISHED.found(filter.apply(value));
                assertThat(found)
                        .as("%s %s", name, value)
                        .isEqualTo(ids(EVENTS.stream().filter(event -> holds.test(event, value))));
                some += found.isEmpty() ? 0 : 1;
            }
            assertThat(some).as("values of %s that some event has", name).isPositive();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource
    void finds_the_events_whose_record_says_so(Condition<?> condition) {
        condition.agrees();
    }

    static Stream<Condition<?>> finds_the_events_whose_record_says_so() {
        return Stream.of(when(), who(), positions(), about(), where(), what(), evidence())
                .flatMap(some -> some);
    }

    private static Stream<Condition<?>> when() {
        var periods = Stream.of("2023", "2024-06", "2024-06-19", "2023-09/..", "../2023", "2024-11/2024-12")
                .map(Period::parse)
                .toList();
        return Stream.of(
                new Condition<>(
                        "overlaps",
                        periods,
                        period -> with(new Time(new DateFilter(List.of(period), Match.OVERLAPS), Set.of())),
                        (event, period) -> event.date() != null
                                && !event.date().span().first().isAfter(period.last())
                                && !event.date().span().last().isBefore(period.first())),
                new Condition<>(
                        "within",
                        periods,
                        period -> with(new Time(new DateFilter(List.of(period), Match.WITHIN), Set.of())),
                        (event, period) -> event.date() != null
                                && !event.date().span().first().isBefore(period.first())
                                && !event.date().span().last().isAfter(period.last())),
                new Condition<>(
                        "resolution",
                        List.of(DateResolution.values()),
                        resolution -> with(new Time(DateFilter.NONE, Set.of(resolution))),
                        (event, resolution) -> event.date() == null
                                ? resolution == DateResolution.NONE
                                : resolution
                                        == DateResolution.of(
                                                event.date().span().first(),
                                                event.date().span().last())));
    }

    private static Stream<Condition<?>> who() {
        var roles = List.of(Role.values());
        var nodes = actors().stream()
                .map(actor -> new Node(NetworkLevel.ACTOR, actor))
                .toList();
        return Stream.of(
                new Condition<>(
                        "actor",
                        actors(),
                        actor -> with(new Who(List.of(Set.of(actor)), Set.of(), List.of())),
                        (event, actor) -> participates(event, actor, roles)),
                new Condition<>(
                        "role",
                        roles,
                        role -> with(new Who(List.of(), Set.of(role), List.of())),
                        (event, role) -> event.participants().stream().anyMatch(one -> one.role() == role)),
                new Condition<>(
                        "speaker or host",
                        actors(),
                        actor -> with(new Who(List.of(Set.of(actor)), Set.of(Role.SPEAKER, Role.HOST), List.of())),
                        (event, actor) -> participates(event, actor, List.of(Role.SPEAKER, Role.HOST))),
                new Condition<>(
                        "node",
                        nodes,
                        node -> with(new Who(List.of(), Set.of(), List.of(Set.of(node)))),
                        (event, node) -> event.participants().stream()
                                .anyMatch(one -> one.actor().equals(node.id()))));
    }

    private static Stream<Condition<?>> positions() {
        var stances = List.of(Stance.values());
        return Stream.of(
                new Condition<>(
                        "positionBy",
                        actors(),
                        actor -> with(concern(null, actor, Set.of(), null, null)),
                        (event, actor) -> holds(event, actor, stances)),
                new Condition<>(
                        "stance",
                        stances,
                        stance -> with(concern(null, null, Set.of(stance), null, null)),
                        (event, stance) -> event.positions().stream().anyMatch(one -> one.stance() == stance)),
                new Condition<>(
                        "who denies",
                        actors(),
                        actor -> with(concern(null, actor, Set.of(Stance.DENIES), null, null)),
                        (event, actor) -> holds(event, actor, List.of(Stance.DENIES))),
                new Condition<>(
                        "saidBy",
                        actors(),
                        actor -> with(concern(actor, null, Set.of(), null, null)),
                        EventIndexTest::isSaidBy));
    }

    private static Stream<Condition<?>> about() {
        return Stream.of(
                new Condition<>(
                        "actor that it is about",
                        actors(),
                        actor -> with(concern(null, null, Set.of(), actor, null)),
                        (event, actor) -> isAbout(event, actor) || isAboutPlace(event, actor)),
                new Condition<>(
                        "place that it is about",
                        DATASET.places().stream().map(EntryRecord::id).toList(),
                        place -> with(concern(null, null, Set.of(), place, null)),
                        (event, place) -> isAbout(event, place) || isAboutPlace(event, place)),
                new Condition<>(
                        "event that it is about",
                        EVENTS.stream().map(EventRecord::id).toList(),
                        id -> with(concern(null, null, Set.of(), id, null)),
                        (event, id) ->
                                toldOf(event).anyMatch(other -> other.id().equals(id))),
                new Condition<>(
                        "agreement that it is about",
                        DATASET.agreements().stream().map(AgreementRecord::id).toList(),
                        id -> with(concern(null, null, Set.of(), id, null)),
                        (event, id) -> event.about().agreements().contains(id)
                                || (event.type().isSpeech() || event.modality() != Modality.OCCURRED)
                                        && event.agreements().contains(id)),
                new Condition<>(
                        "country that it concerns",
                        COUNTRIES,
                        country -> with(new Concern(
                                List.of(), List.of(), Set.of(), List.of(), List.of(), sets(country), List.of())),
                        EventIndexTest::concernsCountry),
                new Condition<>(
                        "node that it concerns",
                        actors().stream()
                                .map(actor -> new Node(NetworkLevel.ACTOR, actor))
                                .toList(),
                        node -> with(new Concern(
                                List.of(),
                                List.of(),
                                Set.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(Set.of(node)))),
                        (event, node) ->
                                concerned(event).anyMatch(one -> one.actor().equals(node.id()))));
    }

    private static Stream<Condition<?>> where() {
        var boxes = Stream.of("120,30,140,50", "20,40,60,70", "150,-10,-150,80")
                .map(BoundingBox::parse)
                .toList();
        return Stream.of(
                new Condition<>(
                        "country",
                        COUNTRIES,
                        country -> with(new Where(List.of(Set.of(country)), List.of(), null)),
                        (event, country) -> event.participants().stream()
                                        .anyMatch(one -> AFFILIATIONS
                                                .affiliation(one.actor(), event.date())
                                                .countries()
                                                .contains(country))
                                || event.place() != null
                                        && AFFILIATIONS
                                                .countryOf(event.place())
                                                .filter(country::equals)
                                                .isPresent()),
                new Condition<>(
                        "place",
                        DATASET.places().stream().map(EntryRecord::id).toList(),
                        place -> with(new Where(List.of(), List.of(Set.of(place)), null)),
                        (event, place) -> event.place() != null
                                && AFFILIATIONS.withWholes(event.place()).contains(place)),
                new Condition<>(
                        "box",
                        boxes,
                        box -> with(new Where(List.of(), List.of(), box)),
                        (event, box) -> event.place() != null
                                && AFFILIATIONS
                                        .coordinatesOf(event.place())
                                        .filter(box::contains)
                                        .isPresent()));
    }

    private static Stream<Condition<?>> what() {
        return Stream.of(
                new Condition<>(
                        "type",
                        List.of(EventType.values()),
                        type -> with(what(Set.of(type), Set.of(), Set.of(), Set.of(), Set.of(), Parts.INCLUDE)),
                        (event, type) -> event.type() == type),
                new Condition<>(
                        "class",
                        List.of(EventClass.values()),
                        one -> with(what(Set.of(), Set.of(one), Set.of(), Set.of(), Set.of(), Parts.INCLUDE)),
                        (event, one) -> event.eventClass() == one),
                new Condition<>(
                        "status",
                        List.of(Status.values()),
                        status -> with(what(Set.of(), Set.of(), Set.of(status), Set.of(), Set.of(), Parts.INCLUDE)),
                        (event, status) -> event.status() == status),
                new Condition<>(
                        "agreement",
                        DATASET.agreements().stream().map(AgreementRecord::id).toList(),
                        id -> with(what(Set.of(), Set.of(), Set.of(), Set.of(id), Set.of(), Parts.INCLUDE)),
                        (event, id) -> event.agreements().contains(id)),
                new Condition<>(
                        "whole",
                        EVENTS.stream().map(EventRecord::id).toList(),
                        id -> with(what(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(id), Parts.INCLUDE)),
                        (event, id) ->
                                wholes(event).anyMatch(whole -> whole.id().equals(id))),
                new Condition<>(
                        "parts",
                        List.of(Parts.values()),
                        parts -> with(what(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), parts)),
                        (event, parts) -> parts == Parts.INCLUDE || (parts == Parts.ONLY) == (event.partOf() != null)));
    }

    private static Stream<Condition<?>> evidence() {
        var sources = DATASET.sources().stream().map(SourceRecord::id).toList();
        var days = DATASET.sources().stream().map(one -> one.published().last()).toList();
        var truths = List.of(true, false);
        return Stream.of(
                new Condition<>(
                        "source",
                        sources,
                        id -> with(evidence(List.of(Set.of(id)), null, ANY_NUMBER, null, null)),
                        (event, id) -> event.allCitations()
                                .anyMatch(one -> one.source().equals(id))),
                new Condition<>(
                        "knownBy",
                        days,
                        day -> with(evidence(List.of(), day, ANY_NUMBER, null, null)),
                        (event, day) -> event.reportingSources()
                                .anyMatch(id -> !source(id).published().last().isAfter(day))),
                new Condition<>(
                        "least sources",
                        List.of(1, 2, 3),
                        least -> with(evidence(List.of(), null, new Bounds(least, null), null, null)),
                        (event, least) -> event.reportingSources().count() >= least),
                new Condition<>(
                        "most sources",
                        List.of(1, 2, 3),
                        most -> with(evidence(List.of(), null, new Bounds(null, most), null, null)),
                        (event, most) -> event.reportingSources().count() <= most),
                new Condition<>(
                        "publisher",
                        actors(),
                        id -> with(new Evidence(List.of(), sets(id), null, ANY_NUMBER, ANY_NUMBER, null, null)),
                        (event, id) -> event.reportingSources()
                                .map(EventIndexTest::source)
                                .anyMatch(one -> id.equals(one.publisher()) || id.equals(one.wireAgency()))),
                new Condition<>(
                        "least publishers",
                        List.of(1, 2, 3),
                        least -> with(new Evidence(
                                List.of(), List.of(), null, ANY_NUMBER, new Bounds(least, null), null, null)),
                        (event, least) -> event.reportingSources()
                                        .map(EventIndexTest::source)
                                        .map(one -> Stream.of(one.wireAgency(), one.publisher(), one.id())
                                                .filter(Objects::nonNull)
                                                .findFirst())
                                        .distinct()
                                        .count()
                                >= least),
                new Condition<>(
                        "conflicts",
                        truths,
                        is -> with(evidence(List.of(), null, ANY_NUMBER, is, null)),
                        (event, is) -> is != event.conflicts().isEmpty()),
                new Condition<>(
                        "denied",
                        truths,
                        is -> with(evidence(List.of(), null, ANY_NUMBER, null, is)),
                        (event, is) ->
                                is == event.positions().stream().anyMatch(one -> one.stance() == Stance.DENIES)));
    }

    @Test
    void says_how_surely_an_event_belongs_to_every_period() {
        var first = Period.parse("2023-09");
        var second = Period.parse("2023-09-13/2024-06");
        var matches = INDEX.matches(with(new Time(new DateFilter(List.of(first, second), Match.OVERLAPS), Set.of())));
        var certain = 0;
        for (var event : EVENTS) {
            var docId = INDEX.docId(DATASET.events().headers().ordinalOf(event.id()));
            if (matches.all().contains(docId)) {
                var expected = Stream.of(first, second)
                        .map(event.date()::certainty)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
                assertThat(matches.certainty(docId)).as(event.id()).isEqualTo(expected);
                certain += expected == Certainty.CERTAIN ? 1 : 0;
            }
        }
        assertThat(matches.certainCount()).hasValue(certain);
        assertThat(certain).isPositive().isLessThan((int) matches.count());
    }

    @Test
    void without_a_period_there_is_no_certainty() {
        var matches = INDEX.matches(with(what(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Parts.ONLY)));
        assertThat(matches.certainCount()).isEmpty();
        assertThat(matches.certainty(matches.all().first())).isNull();
    }

    @Test
    void concerns_whoever_takes_part_speaks_or_is_spoken_about() {
        assertThat(actors()).allSatisfy(actor -> PUBLISHED.assertConcerns(actor));
    }

    /** Who speaks says what is part of the speech, and so it concerns the speaker. */
    @Test
    void a_part_of_a_speech_concerns_its_speaker(@TempDir Path directory) throws IOException {
        var copy = new DatasetCopy(Path.of("src/test/resources/dataset-sample"), directory);
        copy.change(DatasetFile.EVENTS, "undated", event -> event.put("partOf", "minister-speaks-in-2022"));
        var sample = Loaded.of(DatasetReader.read(DatasetSource.directory(directory)));
        assertThat(sample.found(with(concern("anna-jonsdottir", null, Set.of(), null, null))))
                .contains("undated");
        sample.assertConcerns("anna-jonsdottir");
    }

    @ParameterizedTest
    @EnumSource
    void counts_each_value_of_a_dimension(Dimension dimension) {
        var expected = new HashMap<Map.Entry<String, Status>, Long>();
        EVENTS.forEach(event -> values(event, dimension)
                .forEach(value -> expected.merge(Map.entry(value, event.status()), 1L, Long::sum)));

        var counted = new HashMap<Map.Entry<String, Status>, Long>();
        INDEX.groupCounts(all(), List.of(dimension), Set.of())
                .forEach(group -> counted.put(Map.entry(group.keys().get(0), group.status()), group.events()));

        assertThat(counted).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(
            value = Order.Key.class,
            names = {"POSITION", "NEWEST", "RELEVANCE", "CHANGED", "LATEST"})
    void pages_make_up_the_whole(Order.Key key) {
        var order = new Order(key, false);
        var filter = with(new Time(new DateFilter(List.of(Period.parse("2024")), Match.OVERLAPS), Set.of()));
        var matches = INDEX.matches(filter);
        var whole = INDEX.page(filter, matches, order, order.start(), (int) matches.count());
        assertThat(whole).doesNotHaveDuplicates().hasSize((int) matches.count());

        var paged = new ArrayList<Integer>();
        var after = order.start();
        for (var page = INDEX.page(filter, matches, order, after, PAGE); page.length > 0; ) {
            IntStream.of(page).forEach(paged::add);
            after = INDEX.lastRank(page, order, after);
            page = INDEX.page(filter, matches, order, after, PAGE);
        }
        assertThat(paged).containsExactly(Arrays.stream(whole).boxed().toArray(Integer[]::new));
    }

    /** The documents play no part. */
    private static final class NoDocuments implements EventDocuments {
        @Override
        public void add(int[] docIds, List<byte[]> documents) {
            assertThat(documents).hasSameSizeAs(docIds);
        }

        @Override
        public List<byte[]> get(int... docIds) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean areCompressed(long bytes) {
            return false;
        }
    }

    /** A filter with one of its parts, and no other condition. */
    private static EventFilter with(Record part) {
        return new EventFilter(
                part instanceof Time time ? time : new Time(DateFilter.NONE, Set.of()),
                part instanceof Who who ? who : new Who(List.of(), Set.of(), List.of()),
                part instanceof Concern concern ? concern : concern(null, null, Set.of(), null, null),
                part instanceof Where where ? where : new Where(List.of(), List.of(), null),
                part instanceof What what
                        ? what
                        : what(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Parts.INCLUDE),
                part instanceof Evidence evidence ? evidence : evidence(List.of(), null, ANY_NUMBER, null, null),
                Set.of());
    }

    /**
     * @param speaker null for any, like the others
     */
    private static Concern concern(String speaker, String holder, Set<Stance> stances, String subject, String actor) {
        return new Concern(sets(speaker), sets(holder), stances, sets(subject), sets(actor), List.of(), List.of());
    }

    private static List<Set<String>> sets(String id) {
        return id == null ? List.of() : List.of(Set.of(id));
    }

    private static What what(
            Set<EventType> types,
            Set<EventClass> classes,
            Set<Status> statuses,
            Set<String> agreements,
            Set<String> wholes,
            Parts parts) {
        return new What(types, classes, statuses, agreements, wholes, parts, null);
    }

    private static Evidence evidence(
            List<Set<String>> sources, LocalDate knownBy, Bounds sourceCount, Boolean conflicts, Boolean denied) {
        return new Evidence(sources, List.of(), knownBy, sourceCount, ANY_NUMBER, conflicts, denied);
    }

    private static RoaringBitmap all() {
        return RoaringBitmap.bitmapOfRange(0, EVENTS.size());
    }

    private static Set<String> ids(Stream<EventRecord> events) {
        return new TreeSet<>(events.map(EventRecord::id).toList());
    }

    private static List<String> actors() {
        return Stream.concat(
                        DATASET.people().stream().map(EntryRecord::id),
                        DATASET.organisations().stream().map(EntryRecord::id))
                .toList();
    }

    private static SourceRecord source(String id) {
        return DATASET.sources().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static EventRecord event(String id) {
        return DATASET.events().get(DATASET.events().headers().ordinalOf(id));
    }

    /** What it is part of, directly or not. */
    private static Stream<EventRecord> wholes(EventRecord event) {
        return Stream.iterate(
                        event.partOf(),
                        whole -> whole != null,
                        whole -> event(whole).partOf())
                .map(EventIndexTest::event);
    }

    private static boolean participates(EventRecord event, String actor, List<Role> roles) {
        return event.participants().stream()
                .anyMatch(one -> roles.contains(one.role())
                        && AFFILIATIONS.actingFor(one.actor(), event.date()).contains(actor));
    }

    private static boolean holds(EventRecord event, String actor, List<Stance> stances) {
        return event.positions().stream()
                .anyMatch(one -> stances.contains(one.stance())
                        && AFFILIATIONS.actingFor(one.actor(), one.date()).contains(actor));
    }

    private static boolean isSaidBy(EventRecord event, String actor) {
        return holds(event, actor, List.of(Stance.values()))
                || Stream.concat(Stream.of(event), wholes(event))
                        .anyMatch(one -> participates(one, actor, List.of(Role.SPEAKER)))
                || event.quantities().stream()
                        .flatMap(one -> one.claimedBy().stream())
                        .anyMatch(
                                one -> AFFILIATIONS.actingFor(one, event.date()).contains(actor));
    }

    /** The events that the record says it is about, and what they are part of. */
    private static Stream<EventRecord> toldOf(EventRecord event) {
        return event.about().events().stream()
                .map(EventIndexTest::event)
                .flatMap(other -> Stream.concat(Stream.of(other), wholes(other)));
    }

    /**
     * Whom it is about, with the date at which they are: of a speech also whom it is directed against, of what is not known to have
     * occurred also those of whom others tell it, and always the targets of the events that it is about.
     */
    private static Stream<ActorAtTime> spokenOf(EventRecord event) {
        var participants = event.participants().stream()
                .filter(one -> event.type().isSpeech() && one.role() == Role.TARGET
                        || event.modality() != Modality.OCCURRED
                                && event.positions().stream()
                                        .anyMatch(position -> !position.actor().equals(one.actor())))
                .map(EventRecord.Participant::actor);
        var targets = toldOf(event)
                .flatMap(other -> other.participants().stream()
                        .filter(one -> one.role() == Role.TARGET)
                        .map(one -> new ActorAtTime(one.actor(), other.date())));
        return Stream.concat(
                Stream.concat(event.about().actors().stream(), participants)
                        .map(actor -> new ActorAtTime(actor, event.date())),
                targets);
    }

    private record ActorAtTime(String actor, ImpreciseDate date) {}

    private static boolean isAbout(EventRecord event, String actor) {
        return spokenOf(event)
                .anyMatch(one -> AFFILIATIONS.actingFor(one.actor(), one.date()).contains(actor));
    }

    private static boolean isAboutPlace(EventRecord event, String place) {
        return event.about().places().stream()
                .anyMatch(one -> AFFILIATIONS.withWholes(one).contains(place));
    }

    /** Those who take part, hold a position on it, give a figure of it or are spoken of. */
    private static Stream<ActorAtTime> concerned(EventRecord event) {
        var actors = Stream.of(
                        event.participants().stream().map(EventRecord.Participant::actor),
                        event.positions().stream().map(one -> one.actor()),
                        event.quantities().stream().flatMap(one -> one.claimedBy().stream()))
                .flatMap(some -> some)
                .map(actor -> new ActorAtTime(actor, event.date()));
        return Stream.concat(actors, spokenOf(event));
    }

    private static boolean concernsCountry(EventRecord event, String country) {
        return Stream.concat(Stream.ofNullable(event.place()), event.about().places().stream())
                        .anyMatch(place -> AFFILIATIONS
                                .countryOf(place)
                                .filter(country::equals)
                                .isPresent())
                || concerned(event)
                        .anyMatch(one -> AFFILIATIONS
                                .affiliation(one.actor(), one.date())
                                .countries()
                                .contains(country));
    }

    private static Set<String> values(EventRecord event, Dimension dimension) {
        var values = new TreeSet<String>();
        switch (dimension) {
            case YEAR -> values.add(unit(event, 4));
            case MONTH -> values.add(unit(event, 7));
            case TYPE -> values.add(event.type().code());
            case TYPE_GROUP -> values.add(EventTypeGroup.of(event.type()).code());
            case STATUS -> values.add(event.status().code());
            case EVENT_CLASS -> values.add(event.eventClass().code());
            case ACTOR ->
                event.participants().forEach(one -> values.addAll(AFFILIATIONS.actingFor(one.actor(), event.date())));
            case COUNTRY -> {
                event.participants()
                        .forEach(one -> values.addAll(AFFILIATIONS
                                .affiliation(one.actor(), event.date())
                                .countries()));
                if (event.place() != null) {
                    AFFILIATIONS.countryOf(event.place()).ifPresent(values::add);
                }
            }
            case PLACE -> {
                if (event.place() != null) {
                    values.addAll(AFFILIATIONS.withWholes(event.place()));
                }
            }
            case SOURCE -> event.allCitations().forEach(one -> values.add(one.source()));
        }
        return values.isEmpty() ? Set.of(Dimension.NONE) : values;
    }

    /** The beginning of the date, if it means no more than that. */
    private static String unit(EventRecord event, int length) {
        if (event.date() == null) {
            return Dimension.UNDATED;
        }
        var span = event.date().span();
        var first = span.first().toString().substring(0, length);
        return span.last().toString().startsWith(first) ? first : Dimension.IMPRECISE;
    }
}
