package org.tumen.api.v1.format;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.tumen.api.v1.view.ListItem;
import org.tumen.api.v1.view.Occurrence;
import org.tumen.model.DatePrecision;
import org.tumen.model.Language;

/**
 * What TimelineJS 3 reads: an event a slide, dated by what is known and no more. The undated have no place on a line of
 * time; {@code undated} counts them.
 */
final class TimelineJs implements Format {

    private final ObjectMapper mapper;

    TimelineJs(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The whole, and beside what TimelineJS reads what all our pages say. */
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

    /** Both are HTML to TimelineJS. */
    record SlideText(String headline, String text) {}

    @Override
    public String word() {
        return "timelinejs";
    }

    @Override
    public String mediaType() {
        return "application/vnd.tumen.timelinejs+json";
    }

    @Override
    public boolean shows(Class<? extends ListItem> kind) {
        return Occurrence.class.isAssignableFrom(kind);
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
        var lasts = ends.precision() == DatePrecision.INTERVAL || ends.precision() == DatePrecision.RANGE;
        return new Slide(
                Day.of(ends.from() == null ? ends.to() : ends.from()),
                lasts && ends.from() != null ? Day.of(ends.to()) : null,
                DateWording.of(event.date(), language),
                words(event, listing, language),
                Headline.type(event, language),
                event.id());
    }

    private static SlideText words(Occurrence event, Listing listing, Language language) {
        var entry = listing.address().apply(event.links().self()).toString();
        return new SlideText(
                html(Headline.of(event, language)),
                "<p>%s</p><p><a href=\"%s\">%s</a></p>"
                        .formatted(html(Headline.in(language, event.summary())), html(entry), html(event.id())));
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
