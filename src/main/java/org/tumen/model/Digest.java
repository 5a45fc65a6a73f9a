package org.tumen.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/** SHA-256, in lower-case hex. */
public final class Digest {

    private final MessageDigest sha256;

    public Digest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public static String of(byte[] bytes) {
        return new Digest().update(bytes).hex();
    }

    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of a passage as citations have it: in UTF-8, after NFC normalisation. */
    public static String ofPassage(String passage) {
        return of(Normalizer.normalize(passage, Normalizer.Form.NFC));
    }

    public Digest update(byte[] bytes) {
        sha256.update(bytes);
        return this;
    }

    public Digest update(String text) {
        return update(text.getBytes(StandardCharsets.UTF_8));
    }

    public String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
