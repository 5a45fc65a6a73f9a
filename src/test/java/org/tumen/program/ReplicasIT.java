package org.tumen.program;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tumen.dataset.DatasetCopy;

import static org.assertj.core.api.Assertions.assertThat;

/** Programs that share a PostgreSQL database, and what happens when one of them or the database ends. */
class ReplicasIT {

    private static final String PUBLIC_URL = "https://tumen.example";
    private static final String LOADED = "Loading release";
    private static final int REQUESTS = 500;

    private static Postgres database;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        database = Postgres.start();
    }

    @AfterAll
    static void stop() {
        if (database != null) {
            database.close();
        }
    }

    @AfterEach
    void empty_the_database() {
        for (var table : List.of("release", "replica", "document", "snapshot")) {
            database.execute("drop table if exists tumen_" + table + " cascade");
        }
    }

    @Test
    void responses_are_the_same_from_memory_from_the_replica_that_loads_and_from_another() throws Exception {
        try (var embedded = Program.serve(Map.of("TUMEN_PUBLIC_URL", PUBLIC_URL));
                var loading = replica(database);
                var other = replica(database)) {
            awaitReadyRelease();
            assertThat(loading.output()).contains(LOADED);
            assertThat(other.output()).doesNotContain(LOADED);
            var requests = new RandomRequests(embedded);
            var statuses = new TreeMap<Integer, Integer>();
            var formats = new TreeSet<String>();
            for (var i = 0; i < REQUESTS; i++) {
                var request = requests.next();
                var expected = get(embedded, request);
                statuses.merge(expected.statusCode(), 1, Integer::sum);
                formats.add(type(expected));
                for (var program : List.of(loading, other)) {
                    var actual = get(program, request);
                    assertThat(actual.statusCode()).as(request).isEqualTo(expected.statusCode());
                    assertThat(type(actual)).as(request).isEqualTo(type(expected));
                    assertThat(actual.headers().firstValue("ETag"))
                            .as(request)
                            .isEqualTo(expected.headers().firstValue("ETag"));
                    assertThat(actual.body()).as(request).isEqualTo(expected.body());
                }
            }
            // Some formats have no columns for what is asked for.
            assertThat(statuses.get(200)).as("%s", statuses).isGreaterThan(REQUESTS * 3 / 4);
            assertThat(formats).hasSizeGreaterThan(12);
        }
    }

    @Test
    void of_two_that_start_at_once_one_loads() {
        try (var one = Program.launch(environment(Postgres.url(database)), Program.freePort());
                var other = Program.launch(environment(Postgres.url(database)), Program.freePort())) {
            one.awaitReady();
            other.awaitReady();
            awaitReadyRelease();
            assertThat(List.of(one.output().contains(LOADED), other.output().contains(LOADED)))
                    .containsExactlyInAnyOrder(true, false);
            assertThat(one.get("/v1/events?limit=50")).isEqualTo(other.get("/v1/events?limit=50"));
            assertThat(one.get("/v1/search?q=treaty")).isEqualTo(other.get("/v1/search?q=treaty"));
            assertThat(database.number("select count(distinct load_id) from tumen_document"))
                    .isOne();
        }
    }

    @Test
    void a_loader_that_is_killed_is_replaced() throws Exception {
        haltBeforeWords();
        try (var loader = replica(database);
                var waiting = Program.launch(environment(Postgres.url(database)), Program.freePort())) {
            var events = database.number("select count(*) from tumen_document");
            assertThat(events).isPositive();
            await(() -> waiting.output().contains("Waiting for release"));
            loader.kill();
            goOn();
            waiting.awaitReady();
            awaitReadyRelease();
            assertThat(waiting.output()).contains(LOADED);
            assertThat(database.number("select count(*) from tumen_document")).isEqualTo(events);
            assertThat(database.number("select count(distinct load_id) from tumen_snapshot"))
                    .isOne();
        }
    }

    @Test
    void a_loader_that_is_told_to_end_is_replaced_at_once() throws Exception {
        haltBeforeWords();
        try (var loader = replica(database);
                var waiting = Program.launch(environment(Postgres.url(database)), Program.freePort())) {
            await(() -> waiting.output().contains("Waiting for release"));
            var told = System.nanoTime();
            loader.terminate();
            await(() -> waiting.output().contains(LOADED));
            // After 15 seconds, it would have been taken for dead.
            assertThat(Duration.ofNanos(System.nanoTime() - told)).isLessThan(Duration.ofSeconds(8));
            goOn();
            waiting.awaitReady();
            awaitReadyRelease();
            assertThat(database.number("select count(distinct load_id) from tumen_document"))
                    .isOne();
            assertThat(database.number("select count(distinct load_id) from tumen_snapshot"))
                    .isOne();
        }
    }

    @Test
    void a_claim_is_refreshed_although_refreshing_has_failed() throws Exception {
        haltBeforeWords();
        try (var loader = replica(database)) {
            database.execute("alter table tumen_release rename to tumen_hidden");
            await(() -> loader.output().contains("was not refreshed"));
            database.execute("alter table tumen_hidden rename to tumen_release");
            database.execute("update tumen_release set refreshed = now() - interval '10 seconds'");
            await(() ->
                    database.number("select count(*) from tumen_release where refreshed > now() - interval '5 seconds'")
                            == 1);
            goOn();
            awaitReadyRelease();
        }
    }

    @Test
    void a_loader_whose_claim_was_taken_leaves_nothing_behind() throws Exception {
        haltBeforeWords();
        try (var loader = replica(database)) {
            database.execute("update tumen_release set load_id = 1");
            goOn();
            await(() -> loader.output().contains("Another process has taken over"));
            awaitReadyRelease();
            assertThat(database.number("select count(*) from tumen_document where load_id not in"
                            + " (select load_id from tumen_release)"))
                    .isZero();
            assertThat(database.number("select count(distinct load_id) from tumen_snapshot"))
                    .isOne();
        }
    }

    @Test
    void a_replica_that_is_killed_under_load_costs_no_request(@TempDir Path directory) throws Exception {
        var ports = new int[] {Program.freePort(), Program.freePort()};
        try (var one = Program.launch(environment(Postgres.url(database)), ports[0])
                        .awaitReady();
                var other = Program.launch(environment(Postgres.url(database)), ports[1])
                        .awaitReady();
                var nginx = Nginx.inFrontOf(directory, ports);
                var load = Load.on(nginx::address)) {
            load.awaitAnswers(200);
            one.kill();
            load.awaitAnswers(200);
            try (var again = Program.launch(environment(Postgres.url(database)), ports[0])
                    .awaitReady()) {
                load.awaitAnswers(200);
                other.kill();
                load.awaitAnswers(200);
                assertThat(load.stop())
                        .allSatisfy(outcome -> assertThat(outcome.status())
                                .as(outcome.detail())
                                .isEqualTo(200));
                assertThat(again.isAlive()).isTrue();
            }
        }
    }

    @Test
    void connections_that_are_lost_cost_no_request() throws Exception {
        try (var program = replica(database)) {
            awaitReadyRelease();
            var load = Load.on(program::address);
            for (var i = 0; i < 3; i++) {
                load.awaitAnswers(100);
                database.execute(
                        "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()");
            }
            load.awaitAnswers(100);
            assertThat(load.stop())
                    .allSatisfy(outcome ->
                            assertThat(outcome.status()).as(outcome.detail()).isEqualTo(200));
        }
    }

    @Test
    void a_database_that_restarts_under_load_is_missed_for_that_time_only() throws Exception {
        try (var program = replica(database)) {
            awaitReadyRelease();
            var ready = program.address("/q/health/ready");
            var load = Load.on(program::address);
            load.awaitAnswers(100);
            var down = System.nanoTime();
            database.kill();
            Thread.sleep(2000);
            assertThat(status(ready.toString())).isEqualTo(503);
            database.up();
            var up = System.nanoTime();
            load.awaitAnswers(200);
            var recovered = System.nanoTime();
            var outcomes = load.stop();

            assertThat(program.isAlive()).isTrue();
            assertThat(status(ready.toString())).isEqualTo(200);
            assertThat(outcomes)
                    .anySatisfy(outcome -> assertThat(outcome.status()).isEqualTo(503));
            assertThat(Duration.ofNanos(recovered - up)).isLessThan(Duration.ofSeconds(10));
            assertThat(outcomes).allSatisfy(outcome -> {
                assertThat(outcome.status()).as(outcome.detail()).isIn(200, 503);
                if (outcome.status() == 503) {
                    assertThat(outcome.retryAfter()).isEqualTo("5");
                    assertThat(outcome.nanos())
                            .isBetween(down, up + Duration.ofSeconds(1).toNanos());
                }
            });
        }
    }

    @Test
    void a_standby_answers_when_the_primary_is_killed() throws Exception {
        try (var primary = Postgres.start();
                var standby = primary.standby()) {
            var address = Postgres.url(primary, standby);
            try (var program = Program.serve(environment(address))) {
                await(() -> primary.number("select count(*) from tumen_release where ready is not null") == 1);
                await(() -> standby.number("select count(*) from tumen_release where ready is not null") == 1);
                var load = Load.on(program::address);
                load.awaitAnswers(200);
                primary.kill();
                load.awaitAnswers(400);
                assertThat(load.stop())
                        .allSatisfy(outcome -> assertThat(outcome.status())
                                .as(outcome.detail())
                                .isEqualTo(200));
                try (var started = Program.serve(environment(address))) {
                    assertThat(started.get("/v1/events?limit=50")).isEqualTo(program.get("/v1/events?limit=50"));
                }
            }
        }
    }

    @Test
    void a_new_release_replaces_the_old_one_without_a_failed_request(@TempDir Path directory, @TempDir Path dataset)
            throws Exception {
        new DatasetCopy(dataset);
        var old = environment(Postgres.url(database));
        var next = new HashMap<>(old);
        next.put("TUMEN_DATASET", dataset.toString());
        var ports = new int[] {Program.freePort(), Program.freePort()};
        var one = Program.launch(old, ports[0]).awaitReady();
        var other = Program.launch(old, ports[1]).awaitReady();
        awaitReadyRelease();
        try (var nginx = Nginx.inFrontOf(directory, ports);
                var load = Load.on(nginx::address)) {
            load.awaitAnswers(100);
            var before = one.get("/v1/dataset");
            var loaded = Program.run(next, "load", dataset.toString());
            assertThat(loaded.status()).as(loaded.output()).isZero();
            assertThat(loaded.output()).contains("events, loaded");
            assertThat(Program.run(next, "load", dataset.toString()).output()).contains("was there already");
            one.close();
            one = Program.launch(next, ports[0]).awaitReady();
            assertThat(one.output()).doesNotContain(LOADED);
            load.awaitAnswers(100);
            other.close();
            other = Program.launch(next, ports[1]).awaitReady();
            load.awaitAnswers(100);
            assertThat(load.stop())
                    .allSatisfy(outcome ->
                            assertThat(outcome.status()).as(outcome.detail()).isEqualTo(200));
            assertThat(one.get("/v1/dataset"))
                    .isEqualTo(other.get("/v1/dataset"))
                    .isNotEqualTo(before);

            var listed = Program.run(old, "releases").output();
            assertThat(listed.lines()).hasSize(2);
            assertThat(listed).containsPattern("(?s)ready since \\S+, 0 replicas.*ready since \\S+, 2 replicas");
            var served = Program.run(old, "releases", "--drop", id(listed, 1));
            assertThat(served.status()).isEqualTo(1);
            assertThat(served.output()).contains("kept");
            var dropped = Program.run(old, "releases", "--drop");
            assertThat(dropped.status()).isZero();
            assertThat(dropped.output().lines())
                    .singleElement()
                    .asString()
                    .startsWith(id(listed, 0))
                    .endsWith("dropped");
            assertThat(database.number("select count(distinct load_id) from tumen_document"))
                    .isOne();
            assertThat(database.number("select count(distinct load_id) from tumen_snapshot"))
                    .isOne();
            assertThat(other.get("/v1/events?limit=7")).contains("\"total\":");
        } finally {
            one.close();
            other.close();
        }
    }

    @Test
    void what_is_no_database_is_reported() {
        var wrong = Program.run(Map.of("TUMEN_DATABASE", "mysql://root:secret@db/tumen"));
        assertThat(wrong.status()).isEqualTo(1);
        assertThat(wrong.output())
                .contains("TUMEN_DATABASE must be the JDBC address of a PostgreSQL database")
                .doesNotContain("secret", "\tat ");
        var command = Program.run(Map.of("TUMEN_DATABASE", ""), "releases");
        assertThat(command.status()).isEqualTo(2);
        assertThat(command.output()).contains("neither --database nor TUMEN_DATABASE names a database");
    }

    private static Map<String, String> environment(String address) {
        return Map.of("TUMEN_DATABASE", address, "TUMEN_PUBLIC_URL", PUBLIC_URL);
    }

    private static Program replica(Postgres server) {
        return Program.serve(environment(Postgres.url(server)));
    }

    /** From now on, the database lets nobody write the index of words, which is written last. */
    private static void haltBeforeWords() {
        replica(database).close();
        database.execute("truncate tumen_release, tumen_document, tumen_snapshot");
        database.execute("""
                create or replace function halt() returns trigger language plpgsql as
                'begin perform pg_sleep(300); return new; end'""");
        database.execute("""
                create trigger halt before insert on tumen_snapshot
                for each row when (new.part = 'words') execute function halt()""");
    }

    /** Ends that, and the write that has been waiting. */
    private static void goOn() {
        database.execute("""
                select pg_terminate_backend(pid) from pg_stat_activity
                where query like '%tumen_snapshot%' and pid <> pg_backend_pid()""");
        database.execute("drop trigger halt on tumen_snapshot");
    }

    private static void awaitReadyRelease() {
        await(() -> database.number("select count(*) from tumen_release where ready is not null") == 1);
    }

    private static void await(java.util.function.BooleanSupplier condition) {
        for (var i = 0; i < 600; i++) {
            if (condition.getAsBoolean()) {
                return;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("still not so after a minute");
    }

    private static String id(String listed, int index) {
        var ids = Pattern.compile("(?m)^[0-9a-f]{12}").matcher(listed).results().toList();
        return ids.get(index).group();
    }

    private HttpResponse<byte[]> get(Program program, String path) throws Exception {
        return client.send(HttpRequest.newBuilder(program.address(path)).build(), BodyHandlers.ofByteArray());
    }

    private int status(String url) throws Exception {
        return client.send(HttpRequest.newBuilder(java.net.URI.create(url)).build(), BodyHandlers.discarding())
                .statusCode();
    }

    private static String type(HttpResponse<?> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }
}
