package org.tumen.dataset;

import java.io.IOException;

/** The dataset among the program's own resources. */
final class PackagedSource implements DatasetSource {

    @Override
    public Content open(String fileName) throws IOException {
        return new KeptContent(DatasetSource.resource("dataset/" + fileName));
    }

    /** In an archive; in a directory of classes, files may have been copied since the build sealed them. */
    @Override
    public boolean isPartOfTheProgram() {
        var seal = getClass().getClassLoader().getResource("dataset/" + SEAL);
        return seal != null && seal.getProtocol().equals("jar");
    }
}
