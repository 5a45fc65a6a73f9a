package org.tumen;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.util.ExceptionUtil;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.tumen.cli.Cli;
import org.tumen.dataset.check.FaultyDatasetException;

/** Serves the dataset or, with arguments, runs a command of the curators without starting a server. */
@QuarkusMain
public final class Tumen {

    private Tumen() {}

    public static void main(String... arguments) {
        // All output is English, with digits and signs to match, whatever the locale of the machine.
        Locale.setDefault(Locale.ROOT);
        if (arguments.length > 0) {
            System.exit(Cli.run(arguments));
        }
        // ResponseCacheFilter validates URLs; Quarkus would answer those that it does not like with an empty 400 before
        // that.
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(null, Tumen::exit, arguments);
    }

    /** Ends the process. For a faulty dataset or a wrong setting, prints what is wrong instead of a stack trace. */
    private static void exit(int status, Throwable cause) {
        var root = cause == null ? null : ExceptionUtil.getRootCause(cause);
        if (root instanceof FaultyDatasetException faulty) {
            var count = faulty.violations().size();
            // UTF-8 whatever the locale: the violations quote the dataset.
            standardError()
                    .printf(
                            "%s%nThe dataset has %d problem%s and is not served.%n",
                            faulty.getMessage(), count, count == 1 ? "" : "s");
        } else if (root instanceof ConfigurationException wrong) {
            standardError().println(wrong.getMessage());
        } else if (cause != null) {
            Log.error("The program could not be started", cause);
        }
        System.exit(status);
    }

    private static PrintStream standardError() {
        return new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    }
}
