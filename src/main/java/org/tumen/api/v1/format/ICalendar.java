package org.tumen.api.v1.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Created;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Duration;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.tumen.api.v1.view.Occurrence;
import org.tumen.api.v1.view.ReleaseRef;
import org.tumen.model.DateWords;
import org.tumen.model.Language;
import org.tumen.model.Period;
import org.tumen.model.Status;

/**
 * iCalendar (RFC 5545): one all-day VEVENT per event, from the first to the last day that its date can mean. iCalendar
 * has no open ends, so an event with one is on the day of its other end. {@code X-TUMEN-UNDATED} counts the events
 * without a date, which are left out.
 */
final class ICalendar extends Format {

    /** Octets in a line, without the line break (§3.1). */
    private static final int MAX_LINE = 75;

    private static final VTimeZone UTC = new VTimeZone(
            new PropertyList(List.of(new TzId("UTC"))),
            new ComponentList<>(List.of(new Standard(new PropertyList(List.of(
                    new DtStart<>(LocalDateTime.of(1970, 1, 1, 0, 0)),
                    new TzOffsetFrom(ZoneOffset.UTC),
                    new TzOffsetTo(ZoneOffset.UTC)))))));

    ICalendar() {
        super("ics", "text/calendar", Occurrence.class);
    }

    @Override
    public String contentType() {
        return "text/calendar;charset=UTF-8";
    }

    @Override
    public boolean inOneLanguage() {
        return true;
    }

    @Override
    public void write(Listing listing, OutputStream out) throws IOException {
        var events = listing.entries(Occurrence.class).toList();
        var dated = events.stream().filter(event -> event.date() != null).toList();
        var calendar = calendar(listing, events.size() - dated.size());
        if (dated.isEmpty()) {
            // A calendar must have a component (§3.6); a time zone is a neutral one.
            calendar.withComponent(UTC);
        }
        dated.forEach(event -> calendar.withComponent(event(event, listing)));
        var text = new StringWriter();
        // Folded here, because the library counts chars, not octets.
        new CalendarOutputter(false, Integer.MAX_VALUE).output(calendar, text);
        out.write(fold(text.toString()).getBytes(StandardCharsets.UTF_8));
    }

    /** Folds long lines (§3.1), but never within a character. */
    private static String fold(String lines) {
        var folded = new StringBuilder();
        var octets = 0;
        for (var i = 0; i < lines.length(); ) {
            var character = Character.toString(lines.codePointAt(i));
            var size = character.getBytes(StandardCharsets.UTF_8).length;
            i += character.length();
            if (character.equals("\r") || character.equals("\n")) {
                octets = 0;
            } else if (octets + size > MAX_LINE) {
                folded.append("\r\n ");
                octets = 1 + size;
            } else {
                octets += size;
            }
            folded.append(character);
        }
        return folded.toString();
    }

    private static Calendar calendar(Listing listing, int undated) {
        var title = Headline.in(listing.language(), listing.release().title());
        var calendar = new Calendar();
        calendar.withProperty(new ProdId(
                        "-//Tumen//%s//EN".formatted(listing.release().version())))
                .withProperty(ImmutableVersion.VERSION_2_0)
                .withProperty(ImmutableCalScale.GREGORIAN)
                .withProperty(new XProperty("X-WR-CALNAME", title))
                .withProperty(new XProperty("X-TUMEN-TOTAL", Long.toString(listing.total())))
                .withProperty(new XProperty("X-TUMEN-UNDATED", Integer.toString(undated)));
        return calendar;
    }

    private static VEvent event(Occurrence event, Listing listing) {
        var language = listing.language();
        var first = LocalDate.parse(event.firstDay() == null ? event.lastDay() : event.firstDay());
        var last = LocalDate.parse(event.lastDay() == null ? event.firstDay() : event.lastDay());
        var confirmed = event.status().equals(Status.CONFIRMED.code());
        // From releases, not the clock, so that the same release gives the same calendar.
        var changed = startOf(event.changed());
        var entry = new VEvent(false);
        entry.withProperty(new Uid(event.id() + "@events.tumen"))
                // The same as LAST-MODIFIED in a calendar that is published without METHOD (§3.8.7.2).
                .withProperty(new DtStamp(changed))
                .withProperty(new Created(startOf(event.added())))
                .withProperty(new LastModified(changed))
                .withProperty(new Sequence(event.revision()))
                .withProperty(new DtStart<>(first))
                .withProperty(end(first, last))
                .withProperty(new Summary(Headline.withDate(event, language)))
                .withProperty(new Description(description(event, language)))
                .withProperty(new Categories(Headline.type(event, language)))
                .withProperty(confirmed ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_TENTATIVE)
                .withProperty(ImmutableTransp.TRANSPARENT)
                .withProperty(new Url(listing.address().apply(event.links().page())));
        if (event.place() != null) {
            entry.withProperty(new Location(Headline.in(language, event.place().name())));
        }
        if (event.point() != null) {
            entry.withProperty(new Geo(
                    BigDecimal.valueOf(event.point().latitude()),
                    BigDecimal.valueOf(event.point().longitude())));
        }
        return entry;
    }

    private static Instant startOf(ReleaseRef release) {
        return LocalDate.parse(release.released()).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** An exclusive end (RFC 5545 §3.6.1), or a duration where the end would have a year of five digits. */
    private static Property end(LocalDate first, LocalDate last) {
        return last.equals(Period.END)
                ? new Duration(java.time.Period.ofDays((int) ChronoUnit.DAYS.between(first, last) + 1))
                : new DtEnd<>(last.plusDays(1));
    }

    private static String description(Occurrence event, Language language) {
        return String.join(
                "\n",
                List.of(
                        Headline.in(language, event.summary()),
                        DateWords.of(event.date(), language),
                        Headline.in(language, event.statusInWords())));
    }
}
