package org.tumen.store.shared;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The releases in the shared database, and the replicas that serve them. A load has an id of its own, under which all its rows are:
 * so a loader that was taken for dead and comes back writes nothing into the load of its successor. Times are those of the database.
 */
public final class Releases {

    /** How long a write waits for a database that restarts, or for a standby to take over. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    /** How often a loader says that it is alive, and a replica that it serves a release. */
    public static final Duration HEARTBEAT = Duration.ofSeconds(3);

    /** After so long without a heartbeat, others take over from a loader. */
    private static final String LOADER_GONE = "interval '15 seconds'";

    /** After so long without a heartbeat, a replica counts as gone. */
    private static final String REPLICA_GONE = "interval '60 seconds'";

    /** What the engines take that speak the protocol of PostgreSQL. */
    private static final List<String> TABLES = List.of(
            "create table if not exists tumen_release (id varchar(64) primary key, load_id bigint not null,"
                    + " version varchar(64) not null, digest varchar(64) not null, build varchar(64) not null,"
                    + " events integer not null, claimed timestamptz not null, refreshed timestamptz not null,"
                    + " ready timestamptz)",
            "create table if not exists tumen_replica (id bigint primary key, release_id varchar(64) not null,"
                    + " seen timestamptz not null)",
            "create table if not exists tumen_document (load_id bigint not null, doc_id integer not null,"
                    + " document bytea not null, primary key (load_id, doc_id))",
            "create table if not exists tumen_snapshot (load_id bigint not null, part varchar(64) not null,"
                    + " chunk integer not null, content bytea not null, primary key (load_id, part, chunk))");

    /** The first row of a load and the last to be deleted, so that no row of a load can be forgotten. */
    private static final String MARK = "mark";

    /** Documents that are deleted by one statement. */
    private static final int BATCH = 10_000;

    private static final String UNDEFINED_TABLE = "42P01";

    private final SharedDatabase database;

    public Releases(SharedDatabase database) {
        this.database = database;
    }

    /**
     * A release, or what was left of loading it.
     *
     * @param events number of them
     * @param ready when it was loaded; null if it is not
     * @param loading whether a replica loads it
     * @param replicas how many serve it
     */
    public record Listed(
            String id,
            String version,
            String digest,
            String build,
            int events,
            Instant claimed,
            Instant ready,
            boolean loading,
            int replicas) {}

    /** All releases, the latest last. */
    public List<Listed> list() {
        var query = "select id, version, digest, build, events, claimed, ready, refreshed > now() - " + LOADER_GONE
                + ", (select count(*) from tumen_replica where release_id = tumen_release.id and seen > now() - "
                + REPLICA_GONE + ") from tumen_release order by claimed, id";
        return database.read(connection -> {
            try (var statement = connection.prepareStatement(query);
                    var rows = statement.executeQuery()) {
                var releases = new ArrayList<Listed>();
                while (rows.next()) {
                    releases.add(new Listed(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getInt(5),
                            rows.getTimestamp(6).toInstant(),
                            rows.getTimestamp(7) == null
                                    ? null
                                    : rows.getTimestamp(7).toInstant(),
                            rows.getTimestamp(7) == null && rows.getBoolean(8),
                            rows.getInt(9)));
                }
                return List.<Listed>copyOf(releases);
            } catch (SQLException e) {
                return absent(e, List.<Listed>of());
            }
        });
    }

    /** The load that has made a release ready; empty if none has. */
    OptionalLong ready(String release) {
        return database.readPatiently(PATIENCE, connection -> {
            try {
                return number(
                        connection, "select load_id from tumen_release where id = ? and ready is not null", release);
            } catch (SQLException e) {
                return absent(e, OptionalLong.empty());
            }
        });
    }

    void createTables() {
        database.write(PATIENCE, connection -> {
            for (var table : TABLES) {
                create(connection, table);
            }
            return null;
        });
    }

    /**
     * Claims a release, so that nobody else loads it.
     *
     * @return the id of the load; empty if the release is ready, or another loader alive
     */
    OptionalLong claim(ReleaseId release, int events) {
        var load = ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);
        var before = database.write(PATIENCE, connection -> {
            update(
                    connection,
                    "insert into tumen_release (id, load_id, version, digest, build, events, claimed, refreshed)"
                            + " values (?, ?, ?, ?, ?, ?, now(), now()) on conflict (id) do nothing",
                    release.id(),
                    load,
                    release.version(),
                    release.digest(),
                    release.build(),
                    events);
            return number(connection, "select load_id from tumen_release where id = ?", release.id());
        });
        if (before.isEmpty()) {
            // Dropped since.
            return OptionalLong.empty();
        }
        if (before.getAsLong() != load) {
            database.write(
                    PATIENCE,
                    connection -> update(
                            connection,
                            "update tumen_release set load_id = ?, claimed = now(), refreshed = now()"
                                    + " where id = ? and load_id = ? and ready is null and refreshed < now() - "
                                    + LOADER_GONE,
                            load,
                            release.id(),
                            before.getAsLong()));
            if (!isOwner(release, load)) {
                return OptionalLong.empty();
            }
            delete(before.getAsLong());
        }
        new Snapshot(database, load).put(MARK, 0, new byte[0]);
        return OptionalLong.of(load);
    }

    /** Says that a loader is alive; false if another has taken over. */
    boolean refresh(ReleaseId release, long load) {
        return setNow("refreshed", release, load);
    }

    /** Says that everything is written; false if another has taken over. */
    boolean finish(ReleaseId release, long load) {
        return setNow("ready", release, load);
    }

    /** Lets others take over a load that is not ready. */
    void giveUp(ReleaseId release, long load) {
        database.write(
                Duration.ZERO,
                connection -> update(
                        connection,
                        "update tumen_release set refreshed = now() - " + LOADER_GONE
                                + " where id = ? and load_id = ? and ready is null",
                        release.id(),
                        load));
    }

    private boolean setNow(String column, ReleaseId release, long load) {
        var sql = "update tumen_release set %s = now() where id = ? and load_id = ?".formatted(column);
        return database.write(PATIENCE, connection -> update(connection, sql, release.id(), load)) > 0;
    }

    /** Says that a replica serves a release. */
    void serves(long replica, String release) {
        database.write(Duration.ZERO, connection -> {
            update(
                    connection,
                    "insert into tumen_replica (id, release_id, seen) values (?, ?, now())"
                            + " on conflict (id) do update set release_id = excluded.release_id, seen = excluded.seen",
                    replica,
                    release);
            return update(connection, "delete from tumen_replica where seen < now() - " + REPLICA_GONE);
        });
    }

    /** Says that a replica ends. */
    void ends(long replica) {
        database.write(
                Duration.ZERO, connection -> update(connection, "delete from tumen_replica where id = ?", replica));
    }

    /** Drops a release; false if a replica serves it or loads it, or if it is not there. */
    public boolean drop(Listed release) {
        var load = database.write(PATIENCE, connection -> {
            var id = number(connection, "select load_id from tumen_release where id = ?", release.id());
            var dropped = update(
                    connection,
                    "delete from tumen_release where id = ?"
                            + " and not exists (select 1 from tumen_replica where release_id = tumen_release.id"
                            + " and seen > now() - " + REPLICA_GONE
                            + ") and (ready is not null or refreshed < now() - " + LOADER_GONE + ")",
                    release.id());
            return dropped > 0 ? id : OptionalLong.empty();
        });
        load.ifPresent(this::delete);
        return load.isPresent();
    }

    /** Deletes what belongs to no release: a loader or a drop that was interrupted has left it. */
    public void deleteLeft() {
        List<Long> left = database.write(PATIENCE, connection -> {
            try (var statement = connection.prepareStatement("select load_id from tumen_snapshot where part = '" + MARK
                            + "' and load_id not in (select load_id from tumen_release)");
                    var rows = statement.executeQuery()) {
                var loads = new ArrayList<Long>();
                while (rows.next()) {
                    loads.add(rows.getLong(1));
                }
                return loads;
            } catch (SQLException e) {
                return absent(e, List.<Long>of());
            }
        });
        left.forEach(this::delete);
    }

    /** Deletes all rows of a load, in small transactions. */
    void delete(long load) {
        var last = database.write(
                PATIENCE,
                connection -> number(connection, "select max(doc_id) from tumen_document where load_id = ?", load));
        for (var from = 0; from <= last.orElse(-1); from += BATCH) {
            var first = from;
            database.write(
                    PATIENCE,
                    connection -> update(
                            connection,
                            "delete from tumen_document where load_id = ? and doc_id >= ? and doc_id < ?",
                            load,
                            first,
                            first + BATCH));
        }
        database.write(
                PATIENCE,
                connection ->
                        update(connection, "delete from tumen_snapshot where load_id = ? and part <> ?", load, MARK));
        database.write(
                PATIENCE, connection -> update(connection, "delete from tumen_snapshot where load_id = ?", load));
    }

    private boolean isOwner(ReleaseId release, long load) {
        var owner = database.write(
                PATIENCE,
                connection -> number(connection, "select load_id from tumen_release where id = ?", release.id()));
        return owner.isPresent() && owner.getAsLong() == load;
    }

    /** Two that create the same table at a time can collide although neither fails if it exists. */
    private static void create(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(table);
        } catch (SQLException e) {
            if (e.getSQLState() == null
                    || !e.getSQLState().startsWith("23") && !e.getSQLState().startsWith("42P07")) {
                throw e;
            }
        }
    }

    private static int update(Connection connection, String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        }
    }

    /** The number in the first row; empty if there is none. */
    private static OptionalLong number(Connection connection, String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    return OptionalLong.empty();
                }
                var number = rows.getLong(1);
                return rows.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
            }
        }
    }

    /** What is said of a database without tables. */
    private static <T> T absent(SQLException e, T nothing) throws SQLException {
        if (UNDEFINED_TABLE.equals(e.getSQLState())) {
            return nothing;
        }
        throw e;
    }
}
