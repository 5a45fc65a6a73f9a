package org.tumen.model;

/**
 * Which release of the dataset is served: two servers with the same identity answer the same.
 *
 * @param version semantic version of the data
 * @param digest SHA-256 over the dataset's files
 */
public record ReleaseIdentity(String version, String digest) {}
