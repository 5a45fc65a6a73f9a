package org.tumen.dataset.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tumen.dataset.DatasetFile;
import org.tumen.model.ImpreciseDate;

/** What events and agreements must be to themselves and to each other. */
final class EventCheck implements Checker.Check {

    private final Violations violations;
    private Map<String, JsonValue> events = Map.of();
    private Map<String, JsonValue> sources = Map.of();

    EventCheck(Violations violations) {
        this.violations = violations;
    }

    @Override
    public void check(RawDataset rawDataset) {
        events = rawDataset.byId(DatasetFile.EVENTS);
        sources = rawDataset.byId(DatasetFile.SOURCES);
        rawDataset.entries(DatasetFile.EVENTS).forEach(event -> {
            placeOrReason(event);
            realised(event);
            withinItsWhole(event);
        });
        rawDataset
                .entries(Stream.of(DatasetFile.EVENTS, DatasetFile.AGREEMENTS))
                .forEach(entry -> {
                    claimedBySomebody(entry);
                    if (entry.text("modality").equals(Optional.of("occurred"))) {
                        notAfterItWasReported(entry);
                    }
                    entry.select("positions/*").forEach(this::notAfterItWasReported);
                    entry.select("quantities/*").forEach(this::quantity);
                    entry.select("conflicts/*").forEach(conflict -> reallyOther(entry, conflict));
                });
    }

    private void placeOrReason(JsonValue event) {
        if (event.has("place") == event.has("placeAbsence")) {
            violations.add(event, "has either a place or a placeAbsence that says why there is none");
        }
    }

    private void claimedBySomebody(JsonValue entry) {
        var modality = entry.text("modality").orElse("occurred");
        if (!modality.equals("occurred")
                && entry.select("positions/*").findAny().isEmpty()) {
            violations.add(entry, "is %s, so there is a position that says by whom", modality);
        }
    }

    private void realised(JsonValue event) {
        var by = event.at("realisedBy");
        if (by.present() && !event.text("modality").equals(Optional.of("expected"))) {
            violations.add(by, "only an expected event is realised by another");
        }
        by.text()
                .map(events::get)
                .flatMap(other -> other.text("modality"))
                .filter("expected"::equals)
                .ifPresent(m -> violations.add(by, "an expectation is not realised by another expectation"));
    }

    private void withinItsWhole(JsonValue event) {
        var whole = event.text("partOf").map(events::get).flatMap(EventCheck::date);
        var part = date(event);
        if (whole.isPresent()
                && part.isPresent()
                && !part.get().overlaps(whole.get().span())) {
            violations.add(
                    event.at("date"),
                    "lies outside the event that it is part of, %s",
                    whole.get().edtf());
        }
    }

    /** What happened or was said cannot begin after the last source that tells it. */
    private void notAfterItWasReported(JsonValue told) {
        var reported = told.select("citations/*/source")
                .flatMap(source -> source.text().map(sources::get).stream())
                .flatMap(source -> parse(source.text("published")).stream())
                .map(ImpreciseDate::last)
                .max(LocalDate::compareTo);
        date(told)
                .ifPresent(date -> reported.filter(day -> date.first().isAfter(day))
                        .ifPresent(day ->
                                violations.add(told.at("date"), "lies after every source that tells it (%s)", day)));
    }

    private void quantity(JsonValue quantity) {
        var bounded = quantity.has("low") || quantity.has("high");
        if (quantity.has("value") == bounded) {
            violations.add(quantity, "has either a value or low and/or high");
        }
        var low = quantity.at("low").value();
        var high = quantity.at("high").value();
        if (low.isNumber() && high.isNumber() && low.decimalValue().compareTo(high.decimalValue()) > 0) {
            violations.add(quantity.at("high"), "is less than low");
        }
    }

    private void reallyOther(JsonValue entry, JsonValue conflict) {
        conflict.text("field").filter(field -> field.startsWith("/")).ifPresent(field -> {
            if (entry.value().at(field).equals(conflict.at("value").value())) {
                violations.add(conflict.at("value"), "is what the entry itself says");
            }
        });
    }

    private static Optional<ImpreciseDate> date(JsonValue entry) {
        return parse(entry.text("date"));
    }

    private static Optional<ImpreciseDate> parse(Optional<String> text) {
        try {
            return text.map(ImpreciseDate::parse);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
