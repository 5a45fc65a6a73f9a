package org.tumen;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.util.ExceptionUtil;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.tumen.cli.Cli;
import org.tumen.cli.RenderCommand;
import org.tumen.dataset.check.FaultyDatasetException;
import org.tumen.dataset.load.Reading;

/** Serves the dataset; with arguments, runs a curator's command instead and starts no server. */
@QuarkusMain
public final class Tumen {

    private Tumen() {}

    public static void main(String... arguments) {
        // What is said is English: no digits, signs or sentences of the machine's own locale.
        Locale.setDefault(Locale.ROOT);
        if (arguments.length > 0) {
            System.exit(Cli.run(List.of(new RenderCommand()), arguments));
        }
        if (System.getenv("TUMEN_DATASET") == null) {
            // Most probably the one that is served; there is time for it until the server knows.
            Reading.ofPackaged().begin();
        }
        Quarkus.run(null, Tumen::exit, arguments);
    }

    /** Ends the process; a dataset that cannot be served is for curators to read about, not for a stack trace. */
    private static void exit(int status, Throwable cause) {
        if (cause != null && ExceptionUtil.getRootCause(cause) instanceof FaultyDatasetException faulty) {
            var count = faulty.violations().size();
            // In UTF-8, whatever the locale: the problems quote what the dataset says.
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)
                    .printf(
                            "%s%nThe dataset has %d problem%s and is not served.%n",
                            faulty.getMessage(), count, count == 1 ? "" : "s");
        } else if (cause != null) {
            Log.error("The program could not be started", cause);
        }
        System.exit(status);
    }
}
