package org.tumen.model.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
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

    /** The digest of a cited passage: NFC-normalised, in UTF-8. */
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

    /** Reads the stream to its end. */
    public Digest update(InputStream stream) throws IOException {
        stream.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), sha256));
        return this;
    }

    public String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
