package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** All that {@link ArchiveTest} asks, of the published dataset. */
@QuarkusTest
@TestProfile(PublishedDatasetTest.Published.class)
class PublishedArchiveTest extends ArchiveTest {}
