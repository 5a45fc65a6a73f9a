package org.tumen;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.interceptor.Interceptor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** Everything that an operator can set: as {@code tumen.…} properties, or in the environment as {@code TUMEN_…}. */
@ConfigMapping(prefix = "tumen")
public interface TumenConfig {

    /** Of the observers of the start that check settings: before the dataset is loaded. */
    int CHECK_PRIORITY = Interceptor.Priority.PLATFORM_BEFORE - 2;

    /** The directory of the dataset to serve instead of the packaged one. */
    Optional<Path> dataset();

    /**
     * The http or https address that clients know, with its path if it has one, where a proxy hides it; the address of each request
     * otherwise.
     */
    Optional<String> publicUrl();

    /** The JDBC address of the PostgreSQL database that replicas share; without it, each holds all documents itself. */
    Optional<String> database();

    /** Who logs in to the database, unless its address says so. */
    Optional<String> databaseUser();

    Optional<String> databasePassword();

    Cache cache();

    Limits limits();

    /** Requests that each client may make in a minute; any number if it is not set. */
    OptionalInt rateLimit();

    /** Whether {@code /q/health/live} and {@code /q/health/ready} are answered on the API's port, too. */
    @WithDefault("true")
    boolean healthOnApiPort();

    /** The cache of finished responses. */
    interface Cache {

        /** The bound in bytes, limited to a quarter of the heap; 0 caches nothing. */
        @WithDefault("64M")
        MemorySize maxBytes();
    }

    /** What slow clients may cost. */
    interface Limits {

        /** Lists that are downloaded whole ({@code all=true}) at the same time. */
        @WithDefault("100")
        int streams();

        /** How long it may take a client to take a large response; then the connection is closed. */
        @WithDefault("15M")
        Duration transferTime();
    }
}
