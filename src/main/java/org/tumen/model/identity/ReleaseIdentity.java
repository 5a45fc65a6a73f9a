package org.tumen.model.identity;

/**
 * Identifies the release of the dataset that is served. Servers with equal identities give equal responses.
 *
 * @param version semantic version of the data
 * @param digest SHA-256 over all that the dataset's files and its history say
 */
public record ReleaseIdentity(String version, String digest) {}
