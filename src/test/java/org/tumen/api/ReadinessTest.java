package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** In a profile of its own, because it destroys the database. While the store is being loaded: {@link LoadingTest}. */
@QuarkusTest
@TestProfile(ReadinessTest.OfItsOwn.class)
class ReadinessTest {

    @Inject
    DataSource database;

    @Test
    void a_server_that_cannot_read_the_database_is_not_ready() throws Exception {
        // Waits until the store is loaded.
        assertThat(Wire.get("/v1/events", "identity").statusCode()).isEqualTo(200);
        assertThat(ready()).isEqualTo(200);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN IMMEDIATELY");
        }
        assertThat(ready()).isEqualTo(503);
    }

    private static int ready() {
        return Management.get("/q/health/ready").statusCode();
    }

    public static final class OfItsOwn implements QuarkusTestProfile {}
}
