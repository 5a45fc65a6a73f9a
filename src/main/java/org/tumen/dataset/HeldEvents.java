package org.tumen.dataset;

import java.util.List;
import java.util.stream.Stream;

/** Events that are so few that they are read once, and held. */
public record HeldEvents(List<EventRecord> events, EventOutline outline, long bytes) implements EventRecords {

    public static HeldEvents of(List<EventRecord> events, long bytes) {
        var outline = new EventOutline();
        events.forEach(event -> outline.add(EventOutline.Line.of(event)));
        return new HeldEvents(events, outline, bytes);
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
