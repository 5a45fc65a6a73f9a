package org.tumen.dataset.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.tumen.dataset.DatasetFile;

/** Events and agreements are consistent in themselves and with each other. */
final class EventCheck implements Checker.Check {

    private final Violations violations;
    private Map<String, RawEvents.Outline> events = Map.of();

    EventCheck(Violations violations) {
        this.violations = violations;
    }

    @Override
    public void begin(RawDataset rawDataset) {
        events = rawDataset.events().outlines();
    }

    @Override
    public void entry(JsonValue entry) {
        if (entry.file() == DatasetFile.EVENTS) {
            placeOrReason(entry);
            realisation(entry);
            placedWithinVisit(entry);
            notAboutItself(entry);
        } else if (entry.file() != DatasetFile.AGREEMENTS) {
            return;
        }
        claimHasPosition(entry);
        otherKindsDiffer(entry);
        entry.select("quantities/*").forEach(this::quantity);
        entry.select("conflicts/*").forEach(conflict -> differs(entry, conflict));
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

    private void otherKindsDiffer(JsonValue entry) {
        entry.select("otherKinds/*")
                .filter(kind -> kind.text().equals(entry.text("kind")))
                .forEach(kind -> violations.add(kind, "is the kind that the agreement has already"));
    }

    private void realisation(JsonValue event) {
        var by = event.at("realisedBy");
        if (by.present() && !event.text("modality").equals(Optional.of("expected"))) {
            violations.add(by, "only an expected event can be realised by another");
        }
        by.text()
                .map(events::get)
                .filter(RawEvents.Outline::isExpected)
                .ifPresent(
                        other -> violations.add(by, "an expected event cannot be realised by another expected event"));
    }

    private void notAboutItself(JsonValue event) {
        event.select("about/events/*")
                .filter(about -> about.text().equals(event.text("id")))
                .forEach(about -> violations.add(about, "an event cannot be about itself"));
    }

    /** An event within a visit has at least the place of the visit. */
    private void placedWithinVisit(JsonValue event) {
        if (!event.has("place") && isWithinVisit(event)) {
            violations.add(event, "is part of a visit, so it must have a place");
        }
    }

    private boolean isWithinVisit(JsonValue event) {
        var seen = new HashSet<String>();
        var whole = event.text("partOf");
        while (whole.filter(seen::add).map(events::get).isPresent()) {
            var next = events.get(whole.get());
            if ("visit".equals(next.type())) {
                return true;
            }
            whole = Optional.ofNullable(next.partOf());
        }
        return false;
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
}
