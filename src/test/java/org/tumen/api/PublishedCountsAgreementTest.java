package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** Over the published dataset. */
@QuarkusTest
@TestProfile(PublishedDatasetTest.Published.class)
class PublishedCountsAgreementTest extends CountsAgreement {}
