package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Path;

/** Over the published dataset. */
@QuarkusTest
@TestProfile(PublishedDatasetTest.Published.class)
class PublishedFilterAgreementTest extends FilterAgreement {

    PublishedFilterAgreementTest() throws IOException {
        super(Path.of("dataset"), 3000);
    }
}
