package org.tumen.store.event;

/** How the documents of events are stored: as they are, or compressed. */
interface DocumentCodec {

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

    /** What {@link #of} makes the same codec of. */
    byte[] dictionary();

    static DocumentCodec of(byte[] dictionary) {
        return dictionary.length == 0 ? NONE : new ZstdCodec(dictionary);
    }
}
