package org.tumen.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.tumen.Wanted;

/** A PostgreSQL server of the tests' own: on a free port of the loopback, in a temporary directory, as another user than root. */
final class Postgres implements AutoCloseable {

    private static final String USER = "tumen";
    private static final int SECONDS = 60;

    private final Path binaries;
    private final Path directory;
    private final int port;

    private Postgres(Path binaries, Path directory, int port) {
        this.binaries = binaries;
        this.directory = directory;
        this.port = port;
    }

    /** A new server with an empty database. */
    static Postgres start() {
        var postgres = create();
        postgres.run("initdb", "-D", postgres.data(), "-U", USER, "-A", "trust", "-E", "UTF8", "--no-sync");
        postgres.configure();
        postgres.up();
        return postgres;
    }

    /** A new server that follows this one. */
    Postgres standby() {
        var standby = create();
        standby.run(
                "pg_basebackup",
                "-D",
                standby.data(),
                "-d",
                "host=127.0.0.1 port=%d user=%s".formatted(port, USER),
                "-R");
        standby.configure();
        standby.up();
        return standby;
    }

    /** The address of one server, or of several of which one follows the other. */
    static String url(Postgres... servers) {
        var hosts =
                Arrays.stream(servers).map(server -> "127.0.0.1:" + server.port).toList();
        return "jdbc:postgresql://%s/postgres?user=%s".formatted(String.join(",", hosts), USER);
    }

    void up() {
        run("pg_ctl", "-D", data(), "-w", "-l", directory.resolve("log.txt").toString(), "start");
    }

    /** Ends the server without waiting for its clients. */
    void kill() {
        run("pg_ctl", "-D", data(), "-m", "immediate", "stop");
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(this));
    }

    void execute(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first column of the first row. */
    long number(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() {
        try {
            kill();
        } catch (IllegalStateException e) {
            // A test has killed it.
        }
        delete(directory);
    }

    private static Postgres create() {
        try {
            var binaries = Wanted.postgres();
            var directory = Files.createTempDirectory("tumen-postgres-");
            var postgres = new Postgres(binaries, directory, Program.freePort());
            if (isRoot()) {
                postgres.finish(new ProcessBuilder("chown", "postgres", directory.toString()));
            }
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void configure() {
        var settings = """

                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                fsync = off
                """.formatted(port);
        try {
            Files.writeString(directory.resolve("data/postgresql.auto.conf"), settings, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String data() {
        return directory.resolve("data").toString();
    }

    private void run(String program, String... arguments) {
        var command = new ArrayList<String>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(binaries.resolve(program).toString());
        command.addAll(List.of(arguments));
        finish(new ProcessBuilder(command));
    }

    private void finish(ProcessBuilder builder) {
        try {
            var output = directory.resolveSibling(directory.getFileName() + ".txt");
            var process = builder.directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                    .start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(builder.command() + ":\n" + Files.readString(output));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static void delete(Path directory) {
        try (var files = Files.walk(directory)) {
            files.sorted((one, other) -> other.compareTo(one))
                    .forEach(file -> file.toFile().delete());
            Files.deleteIfExists(directory.resolveSibling(directory.getFileName() + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
