package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.stream.LongStream;

/** Over the published dataset. */
@QuarkusTest
@TestProfile(PublishedDatasetTest.Published.class)
class PublishedCountsAgreementTest extends CountsAgreement {

    static LongStream seeds() {
        return LongStream.range(100, 105);
    }

    @Override
    boolean asksForEveryValue() {
        return false;
    }
}
