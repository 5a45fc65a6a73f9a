package org.tumen.dataset;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tumen.model.ImpreciseDate;
import org.tumen.model.LocalizedText;

/**
 * What is known of all events without reading their records: ids, dates, references to other events. Takes some tens of bytes
 * per event besides its id, where a record takes kilobytes.
 */
public final class EventHeaders {

    /** Stands for a day of an event without a date. */
    public static final int UNDATED = Integer.MIN_VALUE;

    private final SortedIds ids;
    private int[] firstDays = new int[256];
    private int[] lastDays = new int[256];
    private int[] latestStarts = new int[256];
    private int[] earliestEnds = new int[256];
    private final Map<String, String> formerIds = new HashMap<>();

    /** Null until they are needed, if they were read as bytes. */
    private EventReferences references;

    private byte[] writtenReferences;

    public EventHeaders() {
        ids = new SortedIds();
        references = new EventReferences();
    }

    private EventHeaders(SortedIds ids) {
        this.ids = ids;
    }

    public int size() {
        return ids.size();
    }

    /**
     * @param ordinal index in the order of ids, from 0
     */
    public String id(int ordinal) {
        return ids.get(ordinal);
    }

    /** The ordinal of an event; negative if there is no such event. */
    public int ordinalOf(String id) {
        return ids.indexOf(id);
    }

    /** The first day that the date can mean, in days since 1970-01-01, or {@link #UNDATED}. */
    public int firstDay(int ordinal) {
        return firstDays[ordinal];
    }

    /** The last day that the date can mean, in days since 1970-01-01, or {@link #UNDATED}. */
    public int lastDay(int ordinal) {
        return lastDays[ordinal];
    }

    /** The day by which the event had certainly begun, in days since 1970-01-01, or {@link #UNDATED}. */
    public int latestStart(int ordinal) {
        return latestStarts[ordinal];
    }

    /** The day before which the event had certainly not ended, in days since 1970-01-01, or {@link #UNDATED}. */
    public int earliestEnd(int ordinal) {
        return earliestEnds[ordinal];
    }

    /** By the id of each event that is part of another, the id of that other event; in the order of ids. */
    public Map<String, String> partOf() {
        return Collections.unmodifiableMap(references().partOf());
    }

    /** By the id of each expectation that was realised, the id of the event that realised it; in the order of ids. */
    public Map<String, String> realisedBy() {
        return Collections.unmodifiableMap(references().realisedBy());
    }

    /** By each former id of an event, its present id. */
    public Map<String, String> formerIds() {
        return Collections.unmodifiableMap(formerIds);
    }

    /** The title of an event that refers to another by {@link #partOf} or {@link #realisedBy}; null for any other. */
    public LocalizedText title(String id) {
        return references().titles().get(id);
    }

    /**
     * Who finds events that were loaded by another process needs no references, and has them as bytes: a quarter of the memory, and one
     * object.
     */
    private synchronized EventReferences references() {
        if (references == null) {
            references = EventReferences.read(writtenReferences, ids);
            writtenReferences = null;
        }
        return references;
    }

    /** Adds the next event of the file. */
    public void add(Line line) {
        var ordinal = size();
        if (ordinal == firstDays.length) {
            resize(ordinal + (ordinal >> 1));
        }
        ids.add(line.id());
        firstDays[ordinal] = day(line, ImpreciseDate::first);
        lastDays[ordinal] = day(line, ImpreciseDate::last);
        latestStarts[ordinal] = day(line, ImpreciseDate::latestStart);
        earliestEnds[ordinal] = day(line, ImpreciseDate::earliestEnd);
        references().add(line);
        line.formerIds().forEach(former -> formerIds.put(former, line.id()));
    }

    private void resize(int capacity) {
        firstDays = Arrays.copyOf(firstDays, capacity);
        lastDays = Arrays.copyOf(lastDays, capacity);
        latestStarts = Arrays.copyOf(latestStarts, capacity);
        earliestEnds = Arrays.copyOf(earliestEnds, capacity);
    }

    void write(DataOutput out) throws IOException {
        ids.write(out);
        for (var ordinal = 0; ordinal < size(); ordinal++) {
            out.writeInt(firstDays[ordinal]);
            out.writeInt(lastDays[ordinal]);
            out.writeInt(latestStarts[ordinal]);
            out.writeInt(earliestEnds[ordinal]);
        }
        out.writeInt(formerIds.size());
        for (var former : formerIds.entrySet()) {
            out.writeUTF(former.getKey());
            out.writeInt(ordinalOf(former.getValue()));
        }
        var written = references().written(ids);
        out.writeInt(written.length);
        out.write(written);
    }

    /** The headers as they were written. */
    static EventHeaders read(DataInput in) throws IOException {
        var headers = new EventHeaders(SortedIds.read(in));
        headers.resize(headers.size());
        for (var ordinal = 0; ordinal < headers.size(); ordinal++) {
            headers.firstDays[ordinal] = in.readInt();
            headers.lastDays[ordinal] = in.readInt();
            headers.latestStarts[ordinal] = in.readInt();
            headers.earliestEnds[ordinal] = in.readInt();
        }
        for (var left = in.readInt(); left > 0; left--) {
            headers.formerIds.put(in.readUTF(), headers.id(in.readInt()));
        }
        headers.writtenReferences = new byte[in.readInt()];
        in.readFully(headers.writtenReferences);
        return headers;
    }

    private static int day(Line line, Function<ImpreciseDate, LocalDate> day) {
        return line.date() == null
                ? UNDATED
                : Math.toIntExact(day.apply(line.date()).toEpochDay());
    }

    /** The header fields of one event; a parser skips all others. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Line(
            String id,
            ImpreciseDate date,
            LocalizedText title,
            String partOf,
            String realisedBy,
            List<String> formerIds) {

        static Line of(EventRecord event) {
            return new Line(
                    event.id(), event.date(), event.title(), event.partOf(), event.realisedBy(), event.formerIds());
        }
    }
}
