package org.tumen;

import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigValidationException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tumen.dataset.DatasetChangedException;
import org.tumen.dataset.check.FaultyDatasetException;

/** Says in a sentence why the program has not started. */
final class StartFailure {

    /** The prefix of messages about settings that are no number, size, duration or path. */
    private static final String CONFIG_CODE = "SRCFG\\d+: ";

    private StartFailure() {}

    /** What is wrong, if it is something that an operator can mend. */
    static Optional<String> sentence(Throwable failure) {
        return causes(failure)
                .flatMap(cause -> sentenceOf(cause).stream())
                .findFirst()
                .or(StartFailure::temporaryDirectory);
    }

    /** Vert.x needs it, and tells of it in an exception of no type of its own. */
    private static Optional<String> temporaryDirectory() {
        var directory = Path.of(System.getProperty("java.io.tmpdir"));
        return Files.isDirectory(directory) && Files.isWritable(directory)
                ? Optional.empty()
                : Optional.of("Temporary files cannot be written in “%s”; -Djava.io.tmpdir names another directory."
                        .formatted(directory));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private static Optional<String> sentenceOf(Throwable cause) {
        if (cause instanceof FaultyDatasetException faulty) {
            var count = faulty.violations().size();
            return Optional.of(String.format(
                    Locale.ROOT,
                    "%s%nThe dataset has %d problem%s and is not served.",
                    faulty.getMessage(),
                    count,
                    count == 1 ? "" : "s"));
        } else if (cause instanceof QuarkusBindException bind) {
            return Optional.of("The server cannot listen on %s, port %d: %s."
                    .formatted(bind.getHost(), bind.getPort(), reason(bind)));
        } else if (cause instanceof BindException bind) {
            // That of the API is another exception.
            return Optional.of(
                    "Health and metrics cannot be served on their port (QUARKUS_MANAGEMENT_PORT, or 9000): %s."
                            .formatted(bind.getMessage()));
        } else if (cause instanceof ConfigValidationException wrong) {
            return Optional.of(IntStream.range(0, wrong.getProblemCount())
                    .mapToObj(i -> setting(wrong.getProblem(i).getMessage()))
                    .collect(Collectors.joining(System.lineSeparator())));
        } else if (cause instanceof ConfigurationException || cause instanceof DatasetChangedException) {
            return Optional.ofNullable(cause.getMessage());
        } else if (cause instanceof OutOfMemoryError) {
            return Optional.of("Out of memory: a larger heap (-Xmx) may be needed.");
        }
        return Optional.ofNullable(cause.getMessage())
                .filter(message -> message.matches("(?s)" + CONFIG_CODE + ".*"))
                .map(StartFailure::setting);
    }

    private static String reason(QuarkusBindException bind) {
        return QuarkusBindException.isKnownHost(bind.getHost())
                ? "another program does already"
                : "no such address here";
    }

    /** Of a message, what is wrong with which setting, in one line. */
    private static String setting(String message) {
        return "A setting is wrong: "
                + message.replaceFirst(CONFIG_CODE, "")
                        .replaceAll("\\S+Exception: ", "")
                        .replace("threw an Exception whilst being converted", "cannot be converted:")
                        .replaceAll("\\s+", " ");
    }
}
