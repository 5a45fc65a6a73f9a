package org.tumen.model.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Identifies the build of the program: two builds of the same version that may behave differently have different digests.
 *
 * @param version of the program
 * @param digest SHA-256 over the compiled classes and resources, and the names of the libraries
 */
public record BuildIdentity(String version, String digest) {

    /** The resource that the build writes, relative to the root of the class path. */
    public static final String RESOURCE = "org/tumen/build.properties";

    /**
     * The build that is running.
     *
     * @throws IllegalStateException if the build has not written its identity
     */
    public static BuildIdentity current() {
        try (var stream = BuildIdentity.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException(
                        RESOURCE + " is missing: run `mvn process-classes`, which writes it beside the classes");
            }
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BuildIdentity read(InputStream stream) throws IOException {
        var properties = new Properties();
        properties.load(stream);
        return new BuildIdentity(properties.getProperty("version"), properties.getProperty("digest"));
    }

    /** The identity in the form that {@link #current} reads; without a date, which Properties.store would write. */
    public String properties() {
        return "version=%s%ndigest=%s%n".formatted(version, digest).replace("\r\n", "\n");
    }
}
