package bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills the database before the server opens its port. */
@Component
class Loader implements SmartInitializingSingleton {

    private static final int BATCH = 1000;

    private final Path file;
    private final ObjectMapper json;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    Loader(
            @Value("${bench.events}") Path file,
            ObjectMapper json,
            EntityManager entities,
            PlatformTransactionManager transactions) {
        this.file = file;
        this.json = json;
        this.entities = entities;
        transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> load());
    }

    private void load() {
        try (var lines = Files.newBufferedReader(file)) {
            var count = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                entities.persist(event(json.readTree(line)));
                if (++count % BATCH == 0) {
                    entities.flush();
                    entities.clear();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Event event(JsonNode line) {
        var event = new Event();
        event.position = line.get("position").intValue();
        event.firstDay = day(line.get("firstDay"));
        event.lastDay = day(line.get("lastDay"));
        event.actors = new HashSet<>();
        line.get("actors").forEach(actor -> event.actors.add(actor.textValue()));
        event.document = line.get("document").toString();
        return event;
    }

    private static LocalDate day(JsonNode day) {
        return day == null ? null : LocalDate.parse(day.textValue());
    }
}
