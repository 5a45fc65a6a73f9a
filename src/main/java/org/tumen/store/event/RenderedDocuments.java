package org.tumen.store.event;

import java.io.BufferedOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import org.jboss.logging.Logger;
import org.tumen.dataset.Content;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.DatasetSource;
import org.tumen.dataset.EntryRecord;
import org.tumen.store.DocumentRenderer;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

/**
 * The documents of a dataset, rendered beforehand and left beside its files: a load has less to do then. First those of
 * everything that has names, then those of the events.
 */
public final class RenderedDocuments {

    private static final Logger LOG = Logger.getLogger(RenderedDocuments.class);

    private static final String FILE_NAME = "documents.bin";

    /** So many events are rendered anew, to see whether this program would have rendered all of them so. */
    private static final int SAMPLES = 1000;

    private final Content content;
    private final long checksum;
    private final DocumentCodec codec;

    /** Where each document begins in the content, and where the last one ends. */
    private final long[] begins;

    private final Map<EntryRecord, Integer> positions = new IdentityHashMap<>();

    private RenderedDocuments(Content content, DocumentsHeader header, Dataset dataset) {
        this.content = content;
        checksum = header.checksum();
        codec = DocumentCodec.with(header.dictionary());
        begins = new long[header.lengths().length + 1];
        begins[0] = header.bytes(dataset).length;
        for (var position = 0; position < header.lengths().length; position++) {
            begins[position + 1] = begins[position] + header.lengths()[position];
        }
        dataset.named().forEach(entry -> positions.put(entry, positions.size()));
    }

    /**
     * Those of a dataset.
     *
     * @param files of the dataset
     * @return none if there are none, if another version of the program or of the data made them, or if they are damaged
     */
    public static Optional<RenderedDocuments> of(Dataset dataset, DatasetSource files, DocumentRenderer renderer) {
        try {
            var content = files.open(FILE_NAME);
            var documents = DocumentsHeader.in(content, dataset)
                    .map(header -> new RenderedDocuments(content, header, dataset))
                    .filter(any -> any.areComplete(dataset))
                    .filter(any -> files.isPartOfTheProgram() || any.areIntact() && any.agree(dataset, renderer));
            if (documents.isEmpty()) {
                LOG.infof(
                        "%s is not of these data and this program, or damaged; everything is rendered anew", FILE_NAME);
            }
            return documents;
        } catch (FileNotFoundException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Renders a dataset, and leaves the documents beside its files.
     *
     * @param directory of the dataset
     * @return how many bytes the documents take
     */
    public static long write(Dataset dataset, Path directory, DocumentRenderer renderer) throws IOException {
        return write(
                dataset,
                directory,
                renderer,
                dataset.events().bytes() > DatasetSource.LARGEST_KEPT
                        ? ZstdCodec.of(dataset.events(), renderer)
                        : DocumentCodec.NONE);
    }

    static long write(Dataset dataset, Path directory, DocumentRenderer renderer, DocumentCodec codec)
            throws IOException {
        var entries = Stream.concat(dataset.named(), dataset.events().stream()).iterator();
        var lengths = new int[(int) dataset.named().count() + dataset.events().size()];
        var checksum = new CRC32C();
        try (var file = FileChannel.open(directory.resolve(FILE_NAME), CREATE, TRUNCATE_EXISTING, WRITE);
                var documents = new BufferedOutputStream(Channels.newOutputStream(
                        file.position(DocumentsHeader.size(dataset, codec, lengths.length))))) {
            for (var position = 0; entries.hasNext(); position++) {
                var document = codec.encode(renderer.render(entries.next()));
                documents.write(document);
                checksum.update(document);
                lengths[position] = document.length;
            }
            documents.flush();
            // Last of all: what was cut off before belongs to no dataset.
            var header = new DocumentsHeader(checksum.getValue(), codec.dictionary(), lengths);
            file.write(ByteBuffer.wrap(header.bytes(dataset)), 0);
            return file.size();
        }
    }

    /** How the documents of events are packed. */
    DocumentCodec codec() {
        return codec;
    }

    /** The document of an entry that has names, not packed. */
    public byte[] of(EntryRecord named) {
        return codec.decode(read(positions.get(named), 1).get(0));
    }

    /**
     * The documents of events that follow each other.
     *
     * @param first place of the first of them in the order of ids, from 0
     * @param end place of the first that is wanted no more
     * @param wanted how they are to be packed
     */
    List<byte[]> ofEvents(int first, int end, DocumentCodec wanted) {
        var documents = read(positions.size() + first, end - first);
        return wanted == codec
                ? documents
                : documents.stream().map(codec::decode).map(wanted::encode).toList();
    }

    private boolean areComplete(Dataset dataset) {
        return begins.length == positions.size() + dataset.events().size() + 1
                && begins[begins.length - 1] == content.size();
    }

    private boolean areIntact() {
        try (var documents = new CheckedInputStream(content.stream(), new CRC32C())) {
            documents.skipNBytes(begins[0]);
            documents.getChecksum().reset();
            documents.transferTo(OutputStream.nullOutputStream());
            return documents.getChecksum().getValue() == checksum;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether what would be rendered now is the same, as far as can be told soon. */
    private boolean agree(Dataset dataset, DocumentRenderer renderer) {
        var events = dataset.events();
        return dataset.named().allMatch(entry -> Arrays.equals(renderer.render(entry), of(entry)))
                && Samples.of(events, SAMPLES)
                        .allMatch(ordinal -> Arrays.equals(
                                renderer.render(events.get(ordinal)),
                                ofEvents(ordinal, ordinal + 1, DocumentCodec.NONE)
                                        .get(0)));
    }

    private List<byte[]> read(int position, int count) {
        try {
            var start = begins[position];
            var bytes = content.read(start, Math.toIntExact(begins[position + count] - start));
            return IntStream.range(position, position + count)
                    .mapToObj(one ->
                            Arrays.copyOfRange(bytes, (int) (begins[one] - start), (int) (begins[one + 1] - start)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
