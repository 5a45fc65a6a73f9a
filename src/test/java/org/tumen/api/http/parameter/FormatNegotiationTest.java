package org.tumen.api.http.parameter;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tumen.api.http.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class FormatNegotiationTest {

    /** In the server's order; the last one's media type has parameters. */
    private enum Form {
        JSON("application/json"),
        NDJSON("application/x-ndjson"),
        ICS("text/calendar"),
        CSV("text/csv;charset=UTF-8;header=present");

        private final String mediaType;

        Form(String mediaType) {
            this.mediaType = mediaType;
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private String mediaType() {
            return mediaType;
        }
    }

    private static final FormatNegotiation<Form> LIST =
            FormatNegotiation.ofList(List.of(Form.values()), Form::word, Form::mediaType);

    private static final FormatNegotiation<Form> VIEW =
            FormatNegotiation.ofView(List.of(Form.values()), Form::word, Form::mediaType);

    /** Accept, and what lists and views choose by it alone. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "*/*|JSON|JSON",
                "application/json|JSON|JSON",
                "text/csv|CSV|CSV",
                "TEXT/Csv|CSV|CSV",
                "text/*|ICS|ICS",
                "image/png|none|JSON",
                "text/csv, image/png|CSV|CSV",
                // Qualities.
                "text/csv;q=0.5, text/calendar|ICS|ICS",
                "text/csv;q=0.5, text/calendar;q=0.4|CSV|CSV",
                "application/json;q=0.9, text/csv;q=0.901|CSV|CSV",
                "text/csv, */*;q=0.1|CSV|CSV",
                "image/png, application/x-ndjson;q=0.001|NDJSON|NDJSON",
                // Zero means never.
                "application/json;q=0|none|JSON",
                "*/*, application/json;q=0|NDJSON|NDJSON",
                "*/*;q=0|none|JSON",
                "text/csv;q=0.0, text/*|ICS|ICS",
                // The most specific range counts, whatever its quality and its place.
                "text/*, text/calendar;q=0.1|CSV|CSV",
                "text/calendar;q=0.1, text/*|CSV|CSV",
                "*/*;q=0.8, text/*;q=0.9, text/csv;q=0.1|ICS|ICS",
                "text/*;q=0.1, */*|JSON|JSON",
                // Of equals a list takes the first, and a view the one listed more specifically.
                "text/csv, application/json|JSON|JSON",
                "text/csv, text/calendar|ICS|ICS",
                "text/csv, */*|JSON|CSV",
                "text/*, */*|JSON|ICS",
                "text/csv, text/*|ICS|CSV",
                "text/csv;q=0.5, */*;q=0.5|JSON|CSV"
            })
    void accept_is_weighed(String accept, Form list, Form view) {
        assertThat(choose(LIST, null, accept)).as("list").isEqualTo(list);
        assertThat(choose(VIEW, null, accept)).as("view").isEqualTo(view);
    }

    /** Format and Accept, what is chosen, and what of the format stays in the canonical form. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "csv|application/json|CSV|csv",
                "csv|text/csv|CSV|csv",
                "csv|image/png|CSV|csv",
                "json|*/*|JSON|none",
                "json|application/json|JSON|none",
                "json|text/csv|JSON|json",
                "json|application/json;q=0|JSON|json",
                "ics|*/*|ICS|ics",
                "none|text/csv|CSV|none"
            })
    void the_format_comes_before_accept(String format, String accept, Form chosen, String canonical) {
        var reader = reader(format);
        assertThat(LIST.choose(reader, format, ranges(accept))).isEqualTo(chosen);
        assertThat(reader.canonical()).isEqualTo(canonical == null ? Map.of() : Map.of("format", List.of(canonical)));
    }

    @Test
    void a_format_that_nobody_has_is_refused_whatever_is_accepted() {
        for (var format : List.of("cvs", "CSV", "xml", "text/csv")) {
            var reader = reader(format);
            assertThat(LIST.choose(reader, format, ranges("text/csv"))).isNull();
            assertThat(catchThrowableOfType(ProblemException.class, reader::orThrow))
                    .hasMessageStartingWith("format: “%s” is not one of json, ndjson, ics, csv.".formatted(format));
        }
    }

    private static Form choose(FormatNegotiation<Form> negotiation, String format, String accept) {
        var reader = reader(format);
        var chosen = negotiation.choose(reader, format, ranges(accept));
        reader.orThrow();
        return chosen;
    }

    private static ParameterReader reader(String format) {
        return new ParameterReader(format == null ? Map.of() : Map.of("format", List.of(format)));
    }

    private static List<MediaType> ranges(String accept) {
        return Arrays.stream(accept.split(", ")).map(MediaType::valueOf).toList();
    }
}
