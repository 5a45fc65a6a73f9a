package org.tumen.store.event;

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

        @Override
        public byte[] dictionary() {
            return new byte[0];
        }
    };

    byte[] pack(byte[] document);

    byte[] unpack(byte[] packed);

    /** All that it takes to unpack them; empty where they are as they are. */
    byte[] dictionary();

    /** The packing that has a dictionary. */
    static Packing with(byte[] dictionary) {
        return dictionary.length == 0 ? NONE : new Zstandard(dictionary);
    }
}
