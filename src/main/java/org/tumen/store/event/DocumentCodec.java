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
    };

    byte[] encode(byte[] document);

    byte[] decode(byte[] encoded);
}
