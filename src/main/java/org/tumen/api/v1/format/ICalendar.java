package org.tumen.api.v1.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
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
import org.tumen.api.v1.view.ListItem;
import org.tumen.api.v1.view.Occurrence;
import org.tumen.model.Language;
import org.tumen.model.Status;

/**
 * iCalendar, RFC 5545: an event a VEVENT that lasts whole days, from the first to the last that its date can mean. One
 * with an open end stands on the day at its other end, for a calendar knows no end that is unknown. The undated are
 * left out, and {@code X-TUMEN-UNDATED} counts them.
 */
final class ICalendar implements Format {

    private static final VTimeZone UTC = new VTimeZone(
            new PropertyList(List.of(new TzId("UTC"))),
            new ComponentList<>(List.of(new Standard(new PropertyList(List.of(
                    new DtStart<>(LocalDateTime.of(1970, 1, 1, 0, 0)),
                    new TzOffsetFrom(ZoneOffset.UTC),
                    new TzOffsetTo(ZoneOffset.UTC)))))));

    @Override
    public String word() {
        return "ics";
    }

    @Override
    public String mediaType() {
        return "text/calendar";
    }

    @Override
    public String contentType() {
        return "text/calendar;charset=UTF-8";
    }

    @Override
    public boolean shows(Class<? extends ListItem> kind) {
        return Occurrence.class.isAssignableFrom(kind);
    }

    @Override
    public void write(Listing listing, OutputStream out) throws IOException {
        var events = listing.entries(Occurrence.class).toList();
        var dated = events.stream().filter(event -> event.date() != null).toList();
        var calendar = calendar(listing, events.size() - dated.size());
        if (dated.isEmpty()) {
            // A calendar has at least one component (§3.6), and this one says nothing.
            calendar.withComponent(UTC);
        }
        dated.forEach(event -> calendar.withComponent(event(event, listing)));
        var text = new StringWriter();
        // Folding is ours: the library counts characters, and a Japanese one has three octets.
        new CalendarOutputter(false, Integer.MAX_VALUE).output(calendar, text);
        out.write(ContentLines.folded(text.toString()).getBytes(StandardCharsets.UTF_8));
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
        // The release, not the clock: the same release gives the same calendar.
        var stamp = LocalDate.parse(listing.release().released()).atStartOfDay().toInstant(ZoneOffset.UTC);
        var entry = new VEvent(false);
        entry.withProperty(new Uid(event.id() + "@events.tumen"))
                .withProperty(new DtStamp(stamp))
                .withProperty(new DtStart<>(first))
                // Exclusive: RFC 5545 §3.6.1.
                .withProperty(new DtEnd<>(last.plusDays(1)))
                .withProperty(new Summary(Headline.withDate(event, language)))
                .withProperty(new Description(description(event, language)))
                .withProperty(new Categories(Headline.type(event, language)))
                .withProperty(confirmed ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_TENTATIVE)
                .withProperty(ImmutableTransp.TRANSPARENT)
                .withProperty(new Url(listing.address().apply(event.links().self())));
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

    private static String description(Occurrence event, Language language) {
        return String.join(
                "\n",
                List.of(
                        Headline.in(language, event.summary()),
                        DateWording.of(event.date(), language),
                        Headline.status(event, language)));
    }
}
