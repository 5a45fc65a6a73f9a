package org.tumen.dataset.check;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tumen.dataset.DatasetFile;
import org.tumen.model.ImpreciseDate;
import org.tumen.model.Period;

/** Dates are valid, have a basis, and are in a possible order. */
final class DateCheck implements Checker.Check {

    private final Violations violations;

    DateCheck(Violations violations) {
        this.violations = violations;
    }

    @Override
    public void begin(RawDataset rawDataset) {
        rawDataset.root(DatasetFile.DATASET).select("released").forEach(value -> parse(value, LocalDate::parse));
    }

    @Override
    public void entry(JsonValue entry) {
        switch (entry.file()) {
            case SOURCES -> source(entry);
            case PEOPLE -> entry.select("offices/*").forEach(this::office);
            case AGREEMENTS, EVENTS -> dated(entry);
            default -> {
                // Without dates.
            }
        }
    }

    private void source(JsonValue source) {
        basis(source, "published", "publishedBasis", "publishedNote");
        var published = instant(source.at("publishedAt"));
        var modified = instant(source.at("modifiedAt"));
        edtf(source.at("published"))
                .filter(date -> published
                        .filter(time -> !date.overlaps(Period.of(time.toLocalDate())))
                        .isPresent())
                .ifPresent(date ->
                        violations.add(source.at("publishedAt"), "is not on the day published, %s", date.edtf()));
        if (published.isPresent() && modified.isPresent() && modified.get().isBefore(published.get())) {
            violations.add(source.at("modifiedAt"), "is before publishedAt");
        }
    }

    private void office(JsonValue office) {
        var from = edtf(office.at("from"));
        var to = edtf(office.at("to"));
        var attested = edtf(office.at("attested"));
        if (isAfter(from, to)) {
            violations.add(office.at("to"), "is before from");
        } else if (isAfter(from, attested) || isAfter(attested, to)) {
            violations.add(office.at("attested"), "is outside from and to");
        }
    }

    private static boolean isAfter(Optional<ImpreciseDate> one, Optional<ImpreciseDate> other) {
        return one.isPresent()
                && other.isPresent()
                && one.get().first().isAfter(other.get().last());
    }

    private void dated(JsonValue entry) {
        edtf(entry.at("date"));
        basis(entry, "date", "dateBasis", "dateNote");
        entry.select("positions/*/date").forEach(this::edtf);
        entry.select("conflicts/*")
                .filter(conflict -> conflict.text("field").equals(Optional.of("/date")))
                .forEach(conflict -> edtf(conflict.at("value")));
    }

    private void basis(JsonValue entry, String date, String basis, String note) {
        for (var missing : List.of(date, basis)) {
            if (!entry.has(missing) && (entry.has(date) || entry.has(basis))) {
                violations.add(entry, "%s and %s go together; %s is missing", date, basis, missing);
            }
        }
        if (entry.text(basis).filter("inferred"::equals).isPresent() && !entry.has(note)) {
            violations.add(entry, "an inferred date needs its reasoning; %s is missing", note);
        }
    }

    /** The date, if it is a valid one; what is invalid is reported once. */
    static Optional<ImpreciseDate> date(JsonValue value) {
        return date(value.text().orElse(null));
    }

    /** The same of a text, which may be null. */
    static Optional<ImpreciseDate> date(String text) {
        try {
            return Optional.ofNullable(text).map(ImpreciseDate::parse);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<ImpreciseDate> edtf(JsonValue value) {
        return parse(value, ImpreciseDate::parse);
    }

    private Optional<OffsetDateTime> instant(JsonValue value) {
        return parse(value, OffsetDateTime::parse);
    }

    private <T> Optional<T> parse(JsonValue value, Function<String, T> parser) {
        try {
            return value.text().map(parser);
        } catch (DateTimeParseException e) {
            violations.add(
                    value, "“%s” is not an ISO 8601 date or time", value.value().textValue());
        } catch (IllegalArgumentException e) {
            violations.add(value, "%s", e.getMessage());
        }
        return Optional.empty();
    }
}
