package org.tumen.store.shared;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.postgresql.Driver;
import org.tumen.store.StoreUnavailableException;

/**
 * A database that speaks the protocol of PostgreSQL. A pool of its own instead of a data source of the framework: it is needed before
 * there are beans, and by commands that start no server. Reads go to any server of the address, so that a standby answers when the
 * primary is gone; writes go to the primary.
 */
public final class SharedDatabase implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(SharedDatabase.class);

    /** Connections for reading. A read takes less than a millisecond, so that few serve many threads. */
    private static final int MAX_CONNECTIONS = 10;

    private static final Duration MAX_WAIT_FOR_CONNECTION = Duration.ofSeconds(5);

    private static final Duration RETRY = Duration.ofMillis(500);

    /** Seconds. A server that does not answer must not hold the threads of requests; the address can set other values. */
    private static final Map<String, String> READING =
            Map.of("connectTimeout", "3", "socketTimeout", "5", "tcpKeepAlive", "true");

    private static final Map<String, String> WRITING =
            Map.of("connectTimeout", "3", "socketTimeout", "60", "tcpKeepAlive", "true");

    private final String url;
    private final Properties login = new Properties();
    private final AgroalDataSource pool;

    /** Whether the last read succeeded; what changes is logged, not each failure. */
    private final AtomicBoolean available = new AtomicBoolean(true);

    /** What is done with a connection. */
    @FunctionalInterface
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private SharedDatabase(String url, Optional<String> user, Optional<String> password) throws SQLException {
        this.url = url;
        user.ifPresent(name -> login.put("user", name));
        password.ifPresent(text -> login.put("password", text));
        pool = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(configuration -> configuration
                        .maxSize(MAX_CONNECTIONS)
                        .acquisitionTimeout(MAX_WAIT_FOR_CONNECTION)
                        .exceptionSorter(new PostgreSQLExceptionSorter())
                        .connectionFactoryConfiguration(factory -> {
                            factory.connectionProviderClass(Driver.class).jdbcUrl(url);
                            READING.forEach(factory::jdbcProperty);
                            user.ifPresent(name -> factory.principal(new NamePrincipal(name)));
                            password.ifPresent(text -> factory.credential(new SimplePassword(text)));
                            return factory;
                        })));
    }

    /**
     * @param url {@code jdbc:postgresql://…}, with several hosts if there are any
     * @param user if the URL does not name one
     * @throws ConfigurationException if the URL is none of PostgreSQL
     */
    public static SharedDatabase of(String url, Optional<String> user, Optional<String> password) {
        try {
            if (Driver.parseURL(url, null) == null) {
                // Without the value, which may have a password in it.
                throw new ConfigurationException(
                        "TUMEN_DATABASE must be the JDBC address of a PostgreSQL database, such as"
                                + " jdbc:postgresql://host/tumen?user=tumen.");
            }
            return new SharedDatabase(url, user, password);
        } catch (SQLException e) {
            throw new IllegalStateException("there is no pool of connections", e);
        }
    }

    /**
     * Reads from any server. If the connection is dead, does it once more by a new one: those of the pool may all be dead.
     *
     * @throws StoreUnavailableException if that fails, too
     */
    <T> T read(Work<T> work) {
        try (var connection = pool.getConnection()) {
            return available(work.with(connection));
        } catch (SQLException e) {
            if (!isTemporary(e)) {
                throw unavailable(e);
            }
            LOG.debugf(e, "Reading once more");
            pool.flush(AgroalDataSource.FlushMode.GRACEFUL);
            return again(work);
        }
    }

    /**
     * Reads, and waits for a database that starts after us.
     *
     * @throws StoreUnavailableException if it has not started in time
     */
    <T> T readPatiently(Duration patience, Work<T> work) {
        var end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return read(work);
            } catch (StoreUnavailableException e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
                sleep();
            }
        }
    }

    private <T> T again(Work<T> work) {
        try (var connection = connect(url, READING)) {
            return available(work.with(connection));
        } catch (SQLException e) {
            if (available.compareAndSet(true, false)) {
                LOG.errorf("The database cannot be read: %s", e.getMessage());
            }
            throw unavailable(e);
        }
    }

    private <T> T available(T result) {
        if (!available.get() && available.compareAndSet(false, true)) {
            LOG.info("The database can be read again");
        }
        return result;
    }

    /**
     * Writes to the primary, and tries again for a while if it cannot be reached. The work may be done twice.
     *
     * @throws StoreUnavailableException if it cannot be done
     */
    <T> T write(Duration patience, Work<T> work) {
        var end = System.nanoTime() + patience.toNanos();
        while (true) {
            try (var connection = connect(primary(), WRITING)) {
                return work.with(connection);
            } catch (SQLException e) {
                if (!isTemporary(e) || System.nanoTime() > end) {
                    throw unavailable(e);
                }
                LOG.debugf(e, "Writing once more");
                sleep();
            }
        }
    }

    @Override
    public void close() {
        pool.close();
    }

    private Connection connect(String address, Map<String, String> defaults) throws SQLException {
        var properties = new Properties();
        properties.putAll(defaults);
        properties.putAll(login);
        return new Driver().connect(address, properties);
    }

    /** The last of equal parameters counts. */
    private String primary() {
        return url + (url.contains("?") ? "&" : "?") + "targetServerType=primary";
    }

    /** Lost connections, a server that starts, stops, has too many connections or is a standby, and conflicts (SQLSTATE). */
    private static boolean isTemporary(SQLException e) {
        var state = e.getSQLState();
        return state != null
                && (state.startsWith("08")
                        || state.startsWith("57P")
                        || state.startsWith("53")
                        || state.startsWith("40")
                        || state.equals("25006"));
    }

    private static StoreUnavailableException unavailable(SQLException e) {
        return new StoreUnavailableException(
                "The database of TUMEN_DATABASE cannot be used: %s".formatted(e.getMessage()), e);
    }

    static void sleep() {
        try {
            Thread.sleep(RETRY.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the database", e);
        }
    }
}
