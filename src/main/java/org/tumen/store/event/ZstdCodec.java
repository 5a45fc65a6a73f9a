package org.tumen.store.event;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdDictCompress;
import com.github.luben.zstd.ZstdDictDecompress;
import com.github.luben.zstd.ZstdDictTrainer;
import java.util.List;
import org.tumen.dataset.EventRecords;
import org.tumen.store.DocumentRenderer;

/** Packs documents with a dictionary of what they have in common (RFC 8878 §5). */
final class ZstdCodec implements DocumentCodec {

    /** In bytes; as much as the format's authors recommend for any data. */
    private static final int SMALL_DICTIONARY = 110 * 1024;

    /** In bytes. The more a dictionary has, the sooner documents are packed and unpacked, while it fits a processor's cache. */
    private static final int LARGE_DICTIONARY = 512 * 1024;

    /** So many times a dictionary's bytes in samples: from fewer, the trainer makes a poor one. */
    private static final int SAMPLES_TO_DICTIONARY = 24;

    /** The default of the format: faster ones pack no faster with a dictionary, and what they leave takes longer to unpack. */
    private static final int LEVEL = 3;

    /** So many documents show what they have in common. */
    private static final int SAMPLES = 4000;

    private final byte[] dictionary;
    private final ZstdDictCompress compressionDictionary;
    private final ZstdDictDecompress decompressionDictionary;

    // A context is memory of its own, used by one thread at a time; the threads are few, and live as long as we do.
    private final ThreadLocal<ZstdCompressCtx> compressors = ThreadLocal.withInitial(this::compressor);
    private final ThreadLocal<ZstdDecompressCtx> decompressors = ThreadLocal.withInitial(this::decompressor);

    ZstdCodec(byte[] dictionary) {
        this.dictionary = dictionary;
        compressionDictionary = new ZstdDictCompress(dictionary, LEVEL);
        decompressionDictionary = new ZstdDictDecompress(dictionary);
    }

    /** With a dictionary of what the documents of events have in common. */
    static ZstdCodec of(EventRecords events, DocumentRenderer renderer) {
        return of(Samples.of(events, SAMPLES)
                .mapToObj(events::get)
                .map(renderer::render)
                .toList());
    }

    /**
     * @param samples some documents, a few hundred at least
     */
    static ZstdCodec of(List<byte[]> samples) {
        var size = samples.stream().mapToInt(sample -> sample.length).sum();
        var dictionary = Math.max(SMALL_DICTIONARY, Math.min(LARGE_DICTIONARY, size / SAMPLES_TO_DICTIONARY));
        var trainer = new ZstdDictTrainer(size, dictionary);
        samples.forEach(trainer::addSample);
        return new ZstdCodec(trainer.trainSamples());
    }

    @Override
    public byte[] encode(byte[] document) {
        return compressors.get().compress(document);
    }

    @Override
    public byte[] decode(byte[] encoded) {
        return decompressors.get().decompress(encoded, Math.toIntExact(Zstd.getFrameContentSize(encoded)));
    }

    @Override
    public byte[] dictionary() {
        return dictionary.clone();
    }

    private ZstdCompressCtx compressor() {
        return new ZstdCompressCtx().loadDict(compressionDictionary);
    }

    private ZstdDecompressCtx decompressor() {
        return new ZstdDecompressCtx().loadDict(decompressionDictionary);
    }
}
