package org.tumen.dataset.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tumen.dataset.DatasetFile;
import org.tumen.model.ImpreciseDate;

/** What events and agreements must be to themselves and to each other. */
final class EventCheck implements Checker.Check {

    private final Problems problems;
    private Map<String, Located> events = Map.of();
    private Map<String, Located> sources = Map.of();

    EventCheck(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void check(Documents documents) {
        events = documents.byId(DatasetFile.EVENTS);
        sources = documents.byId(DatasetFile.SOURCES);
        documents.entries(DatasetFile.EVENTS).forEach(event -> {
            placeOrReason(event);
            realised(event);
            withinItsWhole(event);
        });
        documents.entries(Stream.of(DatasetFile.EVENTS, DatasetFile.AGREEMENTS)).forEach(entry -> {
            claimedBySomebody(entry);
            if (entry.text("modality").equals(Optional.of("occurred"))) {
                notAfterItWasReported(entry);
            }
            entry.select("positions/*").forEach(this::notAfterItWasReported);
            entry.select("quantities/*").forEach(this::quantity);
            entry.select("conflicts/*").forEach(conflict -> reallyOther(entry, conflict));
        });
    }

    private void placeOrReason(Located event) {
        if (event.has("place") == event.has("placeAbsence")) {
            problems.add(event, "has either a place or a placeAbsence that says why there is none");
        }
    }

    private void claimedBySomebody(Located entry) {
        var modality = entry.text("modality").orElse("occurred");
        if (!modality.equals("occurred")
                && entry.select("positions/*").findAny().isEmpty()) {
            problems.add(entry, "is %s, so there is a position that says by whom", modality);
        }
    }

    private void realised(Located event) {
        var by = event.at("realisedBy");
        if (by.present() && !event.text("modality").equals(Optional.of("expected"))) {
            problems.add(by, "only an expected event is realised by another");
        }
        by.text()
                .map(events::get)
                .flatMap(other -> other.text("modality"))
                .filter("expected"::equals)
                .ifPresent(m -> problems.add(by, "an expectation is not realised by another expectation"));
    }

    private void withinItsWhole(Located event) {
        var whole = event.text("partOf").map(events::get).flatMap(EventCheck::date);
        var part = date(event);
        if (whole.isPresent()
                && part.isPresent()
                && !part.get().overlaps(whole.get().span())) {
            problems.add(
                    event.at("date"),
                    "lies outside the event that it is part of, %s",
                    whole.get().edtf());
        }
    }

    /** What happened or was said cannot begin after the last source that tells it. */
    private void notAfterItWasReported(Located told) {
        var reported = told.select("citations/*/source")
                .flatMap(source -> source.text().map(sources::get).stream())
                .flatMap(source -> parse(source.text("published")).stream())
                .map(ImpreciseDate::last)
                .max(LocalDate::compareTo);
        date(told)
                .ifPresent(date -> reported.filter(day -> date.first().isAfter(day))
                        .ifPresent(day ->
                                problems.add(told.at("date"), "lies after every source that tells it (%s)", day)));
    }

    private void quantity(Located quantity) {
        var bounded = quantity.has("low") || quantity.has("high");
        if (quantity.has("value") == bounded) {
            problems.add(quantity, "has either a value or low and/or high");
        }
        var low = quantity.at("low").value();
        var high = quantity.at("high").value();
        if (low.isNumber() && high.isNumber() && low.decimalValue().compareTo(high.decimalValue()) > 0) {
            problems.add(quantity.at("high"), "is less than low");
        }
    }

    private void reallyOther(Located entry, Located conflict) {
        conflict.text("field").filter(field -> field.startsWith("/")).ifPresent(field -> {
            if (entry.value().at(field).equals(conflict.at("value").value())) {
                problems.add(conflict.at("value"), "is what the entry itself says");
            }
        });
    }

    private static Optional<ImpreciseDate> date(Located entry) {
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
