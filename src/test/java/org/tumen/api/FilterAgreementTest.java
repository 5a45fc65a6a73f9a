package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;

/** Over the sample. */
@QuarkusTest
class FilterAgreementTest extends FilterAgreement {

    FilterAgreementTest() throws IOException {
        super(Path.of("src/test/resources/dataset-sample"), 1000);
    }
}
