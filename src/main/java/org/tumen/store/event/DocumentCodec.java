package org.tumen.store.event;

/** How the documents of events are kept: as they are, or smaller. */
interface DocumentCodec {

    /** As they are. */
    DocumentCodec NONE = new DocumentCodec() {
        @Override
        public byte[] encode(byte[] document) {
            return document;
        }

        @Override
        public byte[] decode(byte[] encoded) {
            return encoded;
        }

        @Override
        public byte[] dictionary() {
            return new byte[0];
        }
    };

    byte[] encode(byte[] document);

    byte[] decode(byte[] encoded);

    /** All that it takes to unpack them; empty where they are as they are. */
    byte[] dictionary();

    /** The packing that has a dictionary. */
    static DocumentCodec with(byte[] dictionary) {
        return dictionary.length == 0 ? NONE : new ZstdCodec(dictionary);
    }
}
