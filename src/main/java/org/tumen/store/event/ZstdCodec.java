package org.tumen.store.event;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdDictCompress;
import com.github.luben.zstd.ZstdDictDecompress;
import com.github.luben.zstd.ZstdDictTrainer;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.tumen.dataset.EventRecords;
import org.tumen.store.DocumentRenderer;

/**
 * Compresses documents to a quarter of their size, so that a million events are served with a heap of 3 GB, for some microseconds a
 * document. Uses Zstandard with a dictionary of what documents have in common (RFC 8878 §5).
 */
final class ZstdCodec implements DocumentCodec {

    /** In bytes; what the authors of the format recommend for any data. */
    private static final int MIN_DICTIONARY = 110 * 1024;

    /** In bytes. Larger dictionaries are faster as long as they fit the cache of the CPU. */
    private static final int MAX_DICTIONARY = 512 * 1024;

    /** The trainer needs samples of so many times the size of the dictionary to make a good one. */
    private static final int SAMPLES_TO_DICTIONARY = 24;

    /** The default. With a dictionary, lower levels are not faster, and their output takes longer to decompress. */
    private static final int LEVEL = 3;

    private static final int SAMPLES = 4000;

    private final byte[] dictionary;
    private final ZstdDictCompress compressionDictionary;
    private final ZstdDictDecompress decompressionDictionary;

    // A context has native memory of its own, which nothing frees, and is not thread-safe. Threads come and go.
    private final Queue<ZstdCompressCtx> compressors = new ConcurrentLinkedQueue<>();
    private final Queue<ZstdDecompressCtx> decompressors = new ConcurrentLinkedQueue<>();

    ZstdCodec(byte[] dictionary) {
        this.dictionary = dictionary;
        compressionDictionary = new ZstdDictCompress(dictionary, LEVEL);
        decompressionDictionary = new ZstdDictDecompress(dictionary);
    }

    /** A codec with a dictionary trained on a sample of the documents, evenly spread in the order of ids. */
    static ZstdCodec of(EventRecords events, DocumentRenderer renderer) {
        var step = Math.max(1, events.size() / SAMPLES);
        return of(IntStream.iterate(0, ordinal -> ordinal < events.size(), ordinal -> ordinal + step)
                .mapToObj(events::get)
                .map(renderer::render)
                .toList());
    }

    /**
     * @param samples some hundred documents at least
     */
    static ZstdCodec of(List<byte[]> samples) {
        var size = samples.stream().mapToInt(sample -> sample.length).sum();
        var trainer = new ZstdDictTrainer(size, dictionarySize(size));
        samples.forEach(trainer::addSample);
        return new ZstdCodec(trainer.trainSamples());
    }

    /**
     * The size of the dictionary in bytes.
     *
     * @param samples total size of the samples in bytes
     */
    static int dictionarySize(int samples) {
        return Math.max(MIN_DICTIONARY, Math.min(MAX_DICTIONARY, samples / SAMPLES_TO_DICTIONARY));
    }

    @Override
    public byte[] encode(byte[] document) {
        return with(compressors, this::compressor, context -> context.compress(document));
    }

    @Override
    public byte[] decode(byte[] encoded) {
        var size = Math.toIntExact(Zstd.getFrameContentSize(encoded));
        return with(decompressors, this::decompressor, context -> context.decompress(encoded, size));
    }

    @Override
    public byte[] dictionary() {
        return dictionary;
    }

    /** Applies a function to a context that nobody else uses meanwhile. */
    private static <C> byte[] with(Queue<C> unused, Supplier<C> another, Function<C, byte[]> function) {
        var free = unused.poll();
        var context = free == null ? another.get() : free;
        try {
            return function.apply(context);
        } finally {
            unused.add(context);
        }
    }

    private ZstdCompressCtx compressor() {
        return new ZstdCompressCtx().loadDict(compressionDictionary);
    }

    private ZstdDecompressCtx decompressor() {
        return new ZstdDecompressCtx().loadDict(decompressionDictionary);
    }
}
