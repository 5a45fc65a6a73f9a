package org.tumen.store;

/** How the documents of events are kept: as they are, or smaller. */
interface Packing {

    /** As they are. */
    Packing NONE = new Packing() {
        @Override
        public byte[] pack(byte[] document) {
            return document;
        }

        @Override
        public byte[] unpack(byte[] packed) {
            return packed;
        }
    };

    byte[] pack(byte[] document);

    byte[] unpack(byte[] packed);
}
