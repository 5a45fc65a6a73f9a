package org.tumen.dataset;

import java.io.DataOutput;
import java.util.List;
import java.util.stream.Stream;

/** Events of a file that is small enough to hold all records in memory. */
public record InMemoryEvents(List<EventRecord> events, EventHeaders headers, long bytes) implements EventRecords {

    public static InMemoryEvents of(List<EventRecord> events, long bytes) {
        var headers = new EventHeaders();
        events.forEach(event -> headers.add(EventHeaders.Line.of(event)));
        return new InMemoryEvents(events, headers, bytes);
    }

    @Override
    public void writeSummary(DataOutput out) {
        // To read so few events takes no longer than to read what could be written of them.
    }

    @Override
    public EventRecord get(int ordinal) {
        return events.get(ordinal);
    }

    @Override
    public Stream<EventRecord> stream(int from, int to) {
        return events.subList(from, to).stream();
    }
}
