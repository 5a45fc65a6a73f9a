package org.tumen.store.shared;

import org.tumen.model.identity.BuildIdentity;
import org.tumen.model.identity.Digest;

/**
 * A release of the data as one build of the program serves it: another build may render it otherwise.
 *
 * @param version of the data
 * @param digest SHA-256 over all that the dataset's files and its history say
 * @param build digest of the build
 */
public record ReleaseId(String version, String digest, String build) {

    public static ReleaseId of(String version, String digest) {
        return new ReleaseId(version, digest, BuildIdentity.current().digest());
    }

    static String id(String digest, String build) {
        return Digest.of(digest + " " + build);
    }

    String id() {
        return id(digest, build);
    }
}
