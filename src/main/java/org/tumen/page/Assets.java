package org.tumen.page;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tumen.model.identity.BuildIdentity;

/**
 * Style sheets, scripts and pictures of the pages: resources under {@code assets}, served under a path with the digest of the
 * build in it, so that browsers need never ask for one again. Scripts import each other by relative URLs.
 */
@Singleton
class Assets {

    private static final int DIGEST_LENGTH = 12;

    /** No dots but the one before the extension: nothing outside of the directory. */
    private static final Pattern NAME = Pattern.compile("([a-z0-9-]+/)*[a-z0-9-]+(\\.[a-z0-9]+)+");

    private final String version;

    Assets(BuildIdentity build) {
        version = build.digest().substring(0, DIGEST_LENGTH);
    }

    /** The part of the path that changes with the build. */
    String version() {
        return version;
    }

    Optional<byte[]> read(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream("assets/" + name)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String mediaType(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css;charset=UTF-8";
            case "js" -> "text/javascript;charset=UTF-8";
            case "json" -> "application/json";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            default -> "text/plain;charset=UTF-8";
        };
    }
}
