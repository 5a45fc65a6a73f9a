package org.tumen.api.v1;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.tumen.api.http.parameter.InvalidValueException;
import org.tumen.model.identity.Digest;
import org.tumen.model.identity.ReleaseIdentity;

/**
 * Opaque cursors: a rank in an order with a digest of the release and the query that it belongs to. A cursor that is made up,
 * or belongs to another release or query, is invalid.
 */
@Singleton
class Cursors {

    /** The cursor of the first page of any list. */
    static final String START = "start";

    private static final int SEAL_BYTES = 8;

    private final ReleaseIdentity release;

    Cursors(ReleaseIdentity release) {
        this.release = release;
    }

    /** The cursor of the page that begins after a rank. */
    String after(int rank, String query) {
        var bytes = ByteBuffer.allocate(Integer.BYTES + SEAL_BYTES).putInt(rank).put(seal(rank, query));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** The rank that a cursor stands for. */
    int rank(String cursor, String query, int start) {
        if (cursor.equals(START)) {
            return start;
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(cursor);
            if (bytes.length == Integer.BYTES + SEAL_BYTES) {
                var rank = ByteBuffer.wrap(bytes).getInt();
                if (after(rank, query).equals(cursor)) {
                    return rank;
                }
            }
        } catch (IllegalArgumentException e) {
            // Not Base64: as invalid as any other.
        }
        throw new InvalidValueException(
                "is not a cursor of this query in this release",
                List.of(START, "the cursor in “next” of the page before"),
                null);
    }

    private byte[] seal(int rank, String query) {
        var sealed = Digest.of(String.join("\n", release.digest(), query, Integer.toString(rank)));
        return HexFormat.of().parseHex(sealed, 0, 2 * SEAL_BYTES);
    }
}
