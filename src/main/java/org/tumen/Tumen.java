package org.tumen;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.tumen.cli.Cli;

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
        // Has Netty load MalformedRequests.
        System.setProperty("io.netty.bootstrap.extensions", "serviceload");
        Quarkus.run(null, Tumen::exit, arguments);
    }

    /** Ends the process. For what an operator can mend, the last line says what is wrong; no stack trace. */
    private static void exit(int status, Throwable cause) {
        if (cause != null && !isEnding()) {
            StartFailure.sentence(cause)
                    .ifPresentOrElse(
                            standardError()::println, () -> Log.error("The program could not be started", cause));
        }
        System.exit(status);
    }

    /** Whether the process was told to end while it started, for which the start may have failed. */
    private static boolean isEnding() {
        var none = new Thread();
        try {
            Runtime.getRuntime().addShutdownHook(none);
            Runtime.getRuntime().removeShutdownHook(none);
            return false;
        } catch (IllegalStateException shutdownInProgress) {
            return true;
        }
    }

    /** UTF-8 whatever the locale: what is wrong may be quoted from the dataset. */
    private static PrintStream standardError() {
        return new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    }
}
