package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A profile of its own, because the program is of no use to other tests after it. */
@QuarkusTest
@TestProfile(ReadinessTest.OfItsOwn.class)
class ReadinessTest {

    private static final String READY = "/q/health/ready";

    @Inject
    DataSource database;

    @Test
    void whoever_cannot_read_the_store_is_not_ready() throws Exception {
        assertThat(Wire.get(READY, "identity").statusCode()).isEqualTo(200);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN IMMEDIATELY");
        }
        assertThat(Wire.get(READY, "identity").statusCode()).isEqualTo(503);
    }

    public static final class OfItsOwn implements QuarkusTestProfile {}
}
