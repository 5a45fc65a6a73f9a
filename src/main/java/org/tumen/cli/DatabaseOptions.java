package org.tumen.cli;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.Optional;
import org.tumen.store.shared.SharedDatabase;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which database a command works with: that of the environment, as for the server. */
final class DatabaseOptions {

    @Option(
            names = "--database",
            paramLabel = "URL",
            defaultValue = "${env:TUMEN_DATABASE}",
            description = "JDBC address of the database, such as jdbc:postgresql://host/tumen?user=tumen; default:"
                    + " TUMEN_DATABASE of the environment, with TUMEN_DATABASE_USER and TUMEN_DATABASE_PASSWORD.")
    private String url;

    SharedDatabase database(CommandSpec spec) {
        if (url == null || url.isBlank()) {
            throw new ParameterException(spec.commandLine(), "neither --database nor TUMEN_DATABASE names a database");
        }
        try {
            return SharedDatabase.of(
                    url,
                    Optional.ofNullable(System.getenv("TUMEN_DATABASE_USER")),
                    Optional.ofNullable(System.getenv("TUMEN_DATABASE_PASSWORD")));
        } catch (ConfigurationException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
