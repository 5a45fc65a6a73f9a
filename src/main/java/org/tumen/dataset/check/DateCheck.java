package org.tumen.dataset.check;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tumen.model.ImpreciseDate;
import org.tumen.model.Period;

import static org.tumen.dataset.DatasetFile.AGREEMENTS;
import static org.tumen.dataset.DatasetFile.DATASET;
import static org.tumen.dataset.DatasetFile.EVENTS;
import static org.tumen.dataset.DatasetFile.PEOPLE;
import static org.tumen.dataset.DatasetFile.SOURCES;

/** Dates are possible, say what they rest on, and stand in an order that can be. */
final class DateCheck implements Checker.Check {

    private final Violations violations;

    DateCheck(Violations violations) {
        this.violations = violations;
    }

    @Override
    public void check(RawDataset rawDataset) {
        rawDataset.root(DATASET).select("released").forEach(value -> parsed(value, LocalDate::parse));
        rawDataset.entries(SOURCES).forEach(this::source);
        rawDataset.entries(PEOPLE).flatMap(person -> person.select("offices/*")).forEach(this::office);
        Stream.of(AGREEMENTS, EVENTS).flatMap(rawDataset::entries).forEach(this::dated);
    }

    private void source(JsonValue source) {
        basis(source, "published", "publishedBasis", "publishedNote");
        var published = instant(source.at("publishedAt"));
        var modified = instant(source.at("modifiedAt"));
        edtf(source.at("published"))
                .filter(date -> published
                        .filter(time -> !date.overlaps(day(time.toLocalDate())))
                        .isPresent())
                .ifPresent(date ->
                        violations.add(source.at("publishedAt"), "is not on the day published, %s", date.edtf()));
        if (published.isPresent() && modified.isPresent() && modified.get().isBefore(published.get())) {
            violations.add(source.at("modifiedAt"), "lies before publishedAt");
        }
    }

    private void office(JsonValue office) {
        var from = edtf(office.at("from"));
        var to = edtf(office.at("to"));
        var attested = edtf(office.at("attested"));
        if (after(from, to)) {
            violations.add(office.at("to"), "lies before from");
        } else if (after(from, attested) || after(attested, to)) {
            violations.add(office.at("attested"), "lies outside from and to");
        }
    }

    private static boolean after(Optional<ImpreciseDate> one, Optional<ImpreciseDate> other) {
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
            violations.add(entry, "an inferred date carries its reasoning; %s is missing", note);
        }
    }

    private static Period day(LocalDate day) {
        return new Period(day, day);
    }

    private Optional<ImpreciseDate> edtf(JsonValue value) {
        return parsed(value, ImpreciseDate::parse);
    }

    private Optional<OffsetDateTime> instant(JsonValue value) {
        return parsed(value, OffsetDateTime::parse);
    }

    private <T> Optional<T> parsed(JsonValue value, Function<String, T> parse) {
        try {
            return value.text().map(parse);
        } catch (DateTimeParseException e) {
            violations.add(
                    value, "“%s” is no date or time in ISO 8601", value.value().textValue());
        } catch (IllegalArgumentException e) {
            violations.add(value, "%s", e.getMessage());
        }
        return Optional.empty();
    }
}
