package org.tumen.store.event;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.tumen.dataset.Content;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.ProgramVersion;

/**
 * What stands in {@code documents.bin} before the documents, written as {@link java.io.DataOutput} says: two texts, the
 * digest of the dataset and the version of the program; the checksum; then, each with its number before it, the bytes of
 * the dictionary and the lengths of the documents.
 *
 * @param checksum CRC-32C (RFC 3720 §12.1) over the documents as they stand there
 * @param dictionary what the documents are packed with; empty where they are as they are
 * @param lengths in bytes, of each document as it stands there
 */
record DocumentsHeader(long checksum, byte[] dictionary, int[] lengths) {

    /** What was written for a dataset by this version of the program, if the content begins with that. */
    static Optional<DocumentsHeader> in(Content content, Dataset dataset) throws IOException {
        try (var header = new DataInputStream(new BufferedInputStream(content.stream()))) {
            if (!header.readUTF().equals(dataset.digest()) || !header.readUTF().equals(ProgramVersion.TEXT)) {
                return Optional.empty();
            }
            var checksum = header.readLong();
            var dictionary = header.readNBytes(header.readInt());
            var lengths = new int[header.readInt()];
            for (var position = 0; position < lengths.length; position++) {
                lengths[position] = header.readInt();
            }
            return Optional.of(new DocumentsHeader(checksum, dictionary, lengths));
        } catch (EOFException | UTFDataFormatException e) {
            return Optional.empty();
        }
    }

    /** How many bytes it takes, whatever the documents are like. */
    static int size(Dataset dataset, DocumentCodec codec, int documents) {
        return new DocumentsHeader(0, codec.dictionary(), new int[documents]).bytes(dataset).length;
    }

    byte[] bytes(Dataset dataset) {
        var bytes = new ByteArrayOutputStream();
        try (var header = new DataOutputStream(bytes)) {
            header.writeUTF(dataset.digest());
            header.writeUTF(ProgramVersion.TEXT);
            header.writeLong(checksum);
            header.writeInt(dictionary.length);
            header.write(dictionary);
            header.writeInt(lengths.length);
            for (var length : lengths) {
                header.writeInt(length);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
