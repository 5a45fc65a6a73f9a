package org.tumen.store;

import net.jpountz.lz4.LZ4CompressorWithLength;
import net.jpountz.lz4.LZ4DecompressorWithLength;
import net.jpountz.lz4.LZ4Factory;
import org.tumen.dataset.EventOutline;

/** How the documents of events are kept: as they are, or smaller where memory would else be short. */
enum Packing {
    NONE {
        @Override
        byte[] pack(byte[] document) {
            return document;
        }

        @Override
        byte[] unpack(byte[] packed) {
            return packed;
        }
    },

    /** About half as large, for some microseconds a document. */
    LZ4 {
        @Override
        byte[] pack(byte[] document) {
            return Codec.COMPRESSOR.compress(document);
        }

        @Override
        byte[] unpack(byte[] packed) {
            return Codec.DECOMPRESSOR.decompress(packed);
        }
    };

    /** Of the heap: what documents may take as they are. */
    private static final int SHARE = 4;

    /** A document names what its record only refers to. */
    private static final int DOCUMENT_TO_RECORD = 2;

    /** How to keep the documents of so many events in the memory that there is. */
    static Packing of(EventOutline events) {
        var documents = events.bytes() * DOCUMENT_TO_RECORD;
        return documents > Runtime.getRuntime().maxMemory() / SHARE ? LZ4 : NONE;
    }

    abstract byte[] pack(byte[] document);

    abstract byte[] unpack(byte[] packed);

    /** Made only where it is used. */
    private static final class Codec {

        private static final LZ4Factory LZ4 = factory();
        private static final LZ4CompressorWithLength COMPRESSOR = new LZ4CompressorWithLength(LZ4.fastCompressor());
        private static final LZ4DecompressorWithLength DECOMPRESSOR =
                new LZ4DecompressorWithLength(LZ4.fastDecompressor());

        /** The native one, which is several times as fast, where there is one for the platform. */
        private static LZ4Factory factory() {
            try {
                return LZ4Factory.nativeInstance();
            } catch (LinkageError | UnsupportedOperationException e) {
                return LZ4Factory.fastestJavaInstance();
            }
        }
    }
}
