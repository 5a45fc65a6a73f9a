package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;

/** Over the sample. */
@QuarkusTest
class CountsAgreementTest extends CountsAgreement {}
