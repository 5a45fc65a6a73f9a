package org.tumen.api.v1.format;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.tumen.api.v1.view.Occurrence;
import org.tumen.model.DateEnds;
import org.tumen.model.DatePrecision;
import org.tumen.model.DateWords;
import org.tumen.model.Language;

/**
 * The JSON of TimelineJS 3: one slide per event, with the date as precise as the event's. {@code undated} counts the
 * events without a date, which are left out. TimelineJS has a row for each group, at least as high as a marker, so that
 * there may be a handful only: groups are statuses.
 */
final class TimelineJs extends Format {

    private final ObjectMapper mapper;

    TimelineJs(ObjectMapper mapper) {
        super("timelinejs", "application/vnd.tumen.timelinejs+json", Occurrence.class);
        this.mapper = mapper;
    }

    /** TimelineJS reads only {@code events}; the rest is as in every page. */
    record Timeline(long total, String next, int undated, List<Slide> events) {}

    record Slide(
            @JsonProperty("start_date") Day startDate,
            @JsonProperty("end_date") Day endDate,
            @JsonProperty("display_date") String displayDate,
            SlideText text,
            String group,
            @JsonProperty("unique_id") String uniqueId) {}

    record Day(int year, Integer month, Integer day) {

        static Day of(String date) {
            if (date == null) {
                return null;
            }
            var parts = Arrays.stream(date.split("-")).map(Integer::valueOf).toList();
            return new Day(
                    parts.get(0), parts.size() > 1 ? parts.get(1) : null, parts.size() > 2 ? parts.get(2) : null);
        }
    }

    /** TimelineJS renders both as HTML. */
    record SlideText(String headline, String text) {}

    @Override
    public boolean inOneLanguage() {
        return true;
    }

    @Override
    public void write(Listing listing, OutputStream out) throws IOException {
        var events = listing.entries(Occurrence.class).toList();
        var slides = events.stream()
                .filter(event -> event.date() != null)
                .map(event -> slide(event, listing))
                .toList();
        var next = listing.next() == null ? null : listing.next().toString();
        mapper.writeValue(out, new Timeline(listing.total(), next, events.size() - slides.size(), slides));
    }

    private static Slide slide(Occurrence event, Listing listing) {
        var language = listing.language();
        var ends = DateEnds.of(event.date());
        return new Slide(
                Day.of(ends.fromDate() == null ? ends.toDate() : ends.fromDate()),
                // Only of what lasted: TimelineJS draws all the time until then.
                ends.precision() == DatePrecision.INTERVAL && ends.fromDate() != null ? Day.of(ends.toDate()) : null,
                DateWords.of(event.date(), language),
                text(event, listing, language),
                Headline.status(event, language),
                event.id());
    }

    private static SlideText text(Occurrence event, Listing listing, Language language) {
        var entry = listing.address().apply(event.links().page()).toString();
        return new SlideText(
                html(Headline.of(event, language)),
                "<p>%s</p><p>%s</p><p><a href=\"%s\">%s</a></p>"
                        .formatted(
                                html(Headline.in(language, event.summary())),
                                html(Headline.in(language, event.statusInWords())),
                                html(entry),
                                language == Language.JA ? "出典と立場" : "Sources and positions"));
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
