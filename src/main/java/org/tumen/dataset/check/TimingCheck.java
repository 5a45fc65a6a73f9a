package org.tumen.dataset.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.tumen.dataset.DatasetFile;
import org.tumen.model.DatePrecision;
import org.tumen.model.ImpreciseDate;

/** Dates of events and agreements agree with those of their sources, of their positions and of each other. */
final class TimingCheck implements Checker.Check {

    private final Violations violations;
    private Map<String, RawEvents.Outline> events = Map.of();
    private Map<String, JsonValue> sources = Map.of();

    TimingCheck(Violations violations) {
        this.violations = violations;
    }

    @Override
    public void begin(RawDataset rawDataset) {
        events = rawDataset.events().outlines();
        sources = rawDataset.byId(DatasetFile.SOURCES);
    }

    @Override
    public void entry(JsonValue entry) {
        if (entry.file() == DatasetFile.EVENTS) {
            stateLasts(entry);
            withinWhole(entry);
            notBeforeExpected(entry);
        } else if (entry.file() != DatasetFile.AGREEMENTS) {
            return;
        }
        if (isPast(entry)) {
            notAfterSources(entry);
        }
        entry.select("positions/*").forEach(this::notAfterSources);
    }

    private void stateLasts(JsonValue event) {
        if (event.text("eventClass").equals(Optional.of("state"))) {
            date(event)
                    .filter(date -> date.precision() != DatePrecision.INTERVAL)
                    .ifPresent(date -> violations.add(event.at("date"), "is of a state, so it must be an interval"));
        }
    }

    private void withinWhole(JsonValue event) {
        var whole = event.text("partOf").map(events::get).flatMap(RawEvents.Outline::validDate);
        var part = date(event);
        if (whole.isPresent()
                && part.isPresent()
                && !part.get().overlaps(whole.get().span())) {
            violations.add(
                    event.at("date"),
                    "is outside the date of the event that it is part of, %s",
                    whole.get().edtf());
        }
    }

    /** What was expected and what came of it cannot have been over before anybody expected it. */
    private void notBeforeExpected(JsonValue event) {
        if (!event.text("modality").equals(Optional.of("expected"))) {
            return;
        }
        var expected = event.select("positions/*")
                .flatMap(position -> date(position).stream())
                .map(ImpreciseDate::first)
                .min(Comparator.naturalOrder());
        expected.ifPresent(day -> {
            date(event)
                    .filter(date -> date.last().isBefore(day))
                    .ifPresent(date -> violations.add(
                            event.at("date"), "ends before the first position, which expects it on %s", day));
            event.text("realisedBy")
                    .map(events::get)
                    .flatMap(RawEvents.Outline::validDate)
                    .filter(date -> date.last().isBefore(day))
                    .ifPresent(date -> violations.add(
                            event.at("realisedBy"), "was over before the first position, which expects it on %s", day));
        });
    }

    /** Whether the sources tell it as past or going on, and not as to come. */
    private static boolean isPast(JsonValue entry) {
        var modality = entry.text("modality").orElse("");
        return modality.equals("occurred")
                || modality.equals("claimed")
                        && entry.select("positions/*/stance")
                                .noneMatch(stance -> stance.text().equals(Optional.of("expects")));
    }

    /** What sources tell as past ends at the latest on the last day on which they can have appeared. */
    private void notAfterSources(JsonValue cited) {
        var reported = cited.select("citations/*/source")
                .flatMap(source -> source.text().map(sources::get).stream())
                .flatMap(source -> DateCheck.date(source.at("published")).stream())
                .map(ImpreciseDate::last)
                .max(LocalDate::compareTo);
        var last = date(cited).map(date -> date.lastDay() == null ? date.first() : date.lastDay());
        last.ifPresent(end -> reported.filter(end::isAfter)
                .ifPresent(day -> violations.add(
                        cited.at("date"), "ends later than every source that reports it can have appeared (%s)", day)));
    }

    private static Optional<ImpreciseDate> date(JsonValue entry) {
        return DateCheck.date(entry.at("date"));
    }
}
