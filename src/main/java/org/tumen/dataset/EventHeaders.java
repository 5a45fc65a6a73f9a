package org.tumen.dataset;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

    private int size;
    private String[] ids = new String[256];
    private int[] firstDays = new int[256];
    private int[] lastDays = new int[256];
    private int[] latestStarts = new int[256];
    private int[] earliestEnds = new int[256];
    private final Map<String, String> partOf = new LinkedHashMap<>();
    private final Map<String, String> realisedBy = new LinkedHashMap<>();
    private final Map<String, String> formerIds = new HashMap<>();
    private final Map<String, LocalizedText> titles = new HashMap<>();

    public int size() {
        return size;
    }

    /**
     * @param ordinal index in the order of ids, from 0
     */
    public String id(int ordinal) {
        return ids[ordinal];
    }

    /** The ordinal of an event; negative if there is no such event. */
    public int ordinalOf(String id) {
        return Arrays.binarySearch(ids, 0, size, id);
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
        return Collections.unmodifiableMap(partOf);
    }

    /** By the id of each expectation that was realised, the id of the event that realised it; in the order of ids. */
    public Map<String, String> realisedBy() {
        return Collections.unmodifiableMap(realisedBy);
    }

    /** By each former id of an event, its present id. */
    public Map<String, String> formerIds() {
        return Collections.unmodifiableMap(formerIds);
    }

    /** The title of an event that refers to another by {@link #partOf} or {@link #realisedBy}; null for any other. */
    public LocalizedText title(String id) {
        return titles.get(id);
    }

    /** Adds the next event of the file. */
    public void add(Line line) {
        if (size == ids.length) {
            resize(size + (size >> 1));
        }
        ids[size] = line.id();
        firstDays[size] = day(line, ImpreciseDate::first);
        lastDays[size] = day(line, ImpreciseDate::last);
        latestStarts[size] = day(line, ImpreciseDate::latestStart);
        earliestEnds[size] = day(line, ImpreciseDate::earliestEnd);
        size++;
        addReference(partOf, line, line.partOf());
        addReference(realisedBy, line, line.realisedBy());
        line.formerIds().forEach(former -> formerIds.put(former, line.id()));
    }

    private void addReference(Map<String, String> references, Line line, String to) {
        if (to != null) {
            references.put(line.id(), to);
            titles.put(line.id(), line.title());
        }
    }

    private void resize(int capacity) {
        ids = Arrays.copyOf(ids, capacity);
        firstDays = Arrays.copyOf(firstDays, capacity);
        lastDays = Arrays.copyOf(lastDays, capacity);
        latestStarts = Arrays.copyOf(latestStarts, capacity);
        earliestEnds = Arrays.copyOf(earliestEnds, capacity);
    }

    /** Events are referred to by their ordinals, so that who reads them has each id once. */
    void write(DataOutput out) throws IOException {
        out.writeInt(size);
        for (var ordinal = 0; ordinal < size; ordinal++) {
            out.writeUTF(ids[ordinal]);
            out.writeInt(firstDays[ordinal]);
            out.writeInt(lastDays[ordinal]);
            out.writeInt(latestStarts[ordinal]);
            out.writeInt(earliestEnds[ordinal]);
        }
        write(partOf, out);
        write(realisedBy, out);
        out.writeInt(formerIds.size());
        for (var former : formerIds.entrySet()) {
            out.writeUTF(former.getKey());
            out.writeInt(ordinalOf(former.getValue()));
        }
        out.writeInt(titles.size());
        for (var title : titles.entrySet()) {
            out.writeInt(ordinalOf(title.getKey()));
            out.writeUTF(title.getValue().en());
            out.writeUTF(title.getValue().ja());
        }
    }

    /** The headers as they were written. */
    static EventHeaders read(DataInput in) throws IOException {
        var headers = new EventHeaders();
        var size = in.readInt();
        headers.resize(size);
        for (var ordinal = 0; ordinal < size; ordinal++) {
            headers.ids[ordinal] = in.readUTF();
            headers.firstDays[ordinal] = in.readInt();
            headers.lastDays[ordinal] = in.readInt();
            headers.latestStarts[ordinal] = in.readInt();
            headers.earliestEnds[ordinal] = in.readInt();
        }
        headers.size = size;
        headers.read(headers.partOf, in);
        headers.read(headers.realisedBy, in);
        for (var former = in.readInt(); former > 0; former--) {
            headers.formerIds.put(in.readUTF(), headers.id(in.readInt()));
        }
        for (var titles = in.readInt(); titles > 0; titles--) {
            headers.titles.put(headers.id(in.readInt()), new LocalizedText(in.readUTF(), in.readUTF()));
        }
        return headers;
    }

    private void write(Map<String, String> references, DataOutput out) throws IOException {
        out.writeInt(references.size());
        for (var reference : references.entrySet()) {
            out.writeInt(ordinalOf(reference.getKey()));
            out.writeInt(ordinalOf(reference.getValue()));
        }
    }

    private void read(Map<String, String> references, DataInput in) throws IOException {
        for (var count = in.readInt(); count > 0; count--) {
            references.put(id(in.readInt()), id(in.readInt()));
        }
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
