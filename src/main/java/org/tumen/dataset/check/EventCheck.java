package org.tumen.dataset.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tumen.dataset.DatasetFile;
import org.tumen.model.ImpreciseDate;

/** Events and agreements are consistent in themselves and with each other. */
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
            realisation(event);
            withinWhole(event);
            notAboutItself(event);
        });
        rawDataset
                .entries(Stream.of(DatasetFile.EVENTS, DatasetFile.AGREEMENTS))
                .forEach(entry -> {
                    claimHasPosition(entry);
                    if (entry.text("modality").equals(Optional.of("occurred"))) {
                        notAfterSources(entry);
                    }
                    entry.select("positions/*").forEach(this::notAfterSources);
                    entry.select("quantities/*").forEach(this::quantity);
                    entry.select("conflicts/*").forEach(conflict -> differs(entry, conflict));
                });
    }

    private void placeOrReason(JsonValue event) {
        if (event.has("place") == event.has("placeAbsence")) {
            violations.add(event, "must have either place or placeAbsence");
        }
    }

    private void claimHasPosition(JsonValue entry) {
        var modality = entry.text("modality").orElse("occurred");
        if (!modality.equals("occurred")
                && entry.select("positions/*").findAny().isEmpty()) {
            violations.add(entry, "is %s, so at least one position must say by whom", modality);
        }
    }

    private void realisation(JsonValue event) {
        var by = event.at("realisedBy");
        if (by.present() && !event.text("modality").equals(Optional.of("expected"))) {
            violations.add(by, "only an expected event can be realised by another");
        }
        by.text()
                .map(events::get)
                .flatMap(other -> other.text("modality"))
                .filter("expected"::equals)
                .ifPresent(m -> violations.add(by, "an expected event cannot be realised by another expected event"));
    }

    private void withinWhole(JsonValue event) {
        var whole = event.text("partOf").map(events::get).flatMap(EventCheck::date);
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

    private void notAboutItself(JsonValue event) {
        event.select("about/events/*")
                .filter(about -> about.text().equals(event.text("id")))
                .forEach(about -> violations.add(about, "an event cannot be about itself"));
    }

    /** What occurred or was said cannot begin after the last source that reports it. */
    private void notAfterSources(JsonValue cited) {
        var reported = cited.select("citations/*/source")
                .flatMap(source -> source.text().map(sources::get).stream())
                .flatMap(source -> parse(source.text("published")).stream())
                .map(ImpreciseDate::last)
                .max(LocalDate::compareTo);
        date(cited)
                .ifPresent(date -> reported.filter(day -> date.first().isAfter(day))
                        .ifPresent(day -> violations.add(
                                cited.at("date"), "is later than every source that reports it (%s)", day)));
    }

    private void quantity(JsonValue quantity) {
        var bounded = quantity.has("low") || quantity.has("high");
        if (quantity.has("value") == bounded) {
            violations.add(quantity, "must have either value or low and/or high");
        }
        var low = quantity.at("low").value();
        var high = quantity.at("high").value();
        if (low.isNumber() && high.isNumber() && low.decimalValue().compareTo(high.decimalValue()) > 0) {
            violations.add(quantity.at("high"), "is less than low");
        }
    }

    private void differs(JsonValue entry, JsonValue conflict) {
        conflict.text("field").filter(field -> field.startsWith("/")).ifPresent(field -> {
            if (entry.value().at(field).equals(conflict.at("value").value())) {
                violations.add(conflict.at("value"), "equals the value of the entry itself");
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
