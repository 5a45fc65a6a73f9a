package org.tumen.page;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tumen.api.v1.format.Formats;
import org.tumen.api.v1.view.ListItem;

/** The data behind a view in other shapes. */
@Singleton
class Downloads {

    private static final String EVENTS = "/v1/events";
    private static final String NETWORK = "/v1/network";
    private static final String MOST = "500";

    private final Formats formats;

    Downloads(Formats formats) {
        this.formats = formats;
    }

    /**
     * @param selection the parameters that select events
     */
    List<Download> of(Page page, Address selection) {
        var messages = Pages.messages(page);
        var events = selection.at(EVENTS);
        var localized = page.getLang().equals("en") ? events : events.with("lang", page.getLang());
        var gexf = selection.at(NETWORK).with("format", "gexf");
        return List.of(
                here(page, messages.asCsv(), localized.with("format", "csv").with("all", "true")),
                here(page, messages.asXlsx(), localized.with("format", "xlsx").with("all", "true")),
                here(
                        page,
                        messages.asGeoJson(),
                        localized.with("format", "geojson").with("limit", MOST)),
                here(
                        page,
                        messages.asCalendar(),
                        localized.with("format", "ics").with("limit", MOST)),
                here(page, messages.asFeed(), localized.with("format", "atom").with("sort", "-date")),
                here(
                        page,
                        messages.asTimelineJs(),
                        localized.with("format", "timelinejs").with("limit", MOST)),
                here(page, messages.asApi(), events),
                here(
                        page,
                        messages.asCounts(),
                        selection.at("/v1/counts").with("by", "year").with("format", "csv")),
                here(page, messages.asGexf(), gexf),
                new Download(
                        messages.asGephiLite(),
                        Address.of("https://lite.gephi.org/")
                                .with("file", page.absolute(gexf.toString()))
                                .toString(),
                        null,
                        true));
    }

    /** An entry, in every format of its kind that somebody may want to open. */
    List<Download> of(Page page, ListItem entry) {
        var messages = Pages.messages(page);
        var labels = Map.of(
                "csv", messages.asCsv(),
                "xlsx", messages.asXlsx(),
                "geojson", messages.asGeoJson(),
                "ics", messages.asCalendar(),
                "atom", messages.asFeed(),
                "jsonld", messages.asJsonLd(),
                "timelinejs", messages.asTimelineJs());
        var self = Address.of(entry.links().self());
        var json = new Download(messages.asApi(), page.api(self.toString()), "application/json", false);
        return Stream.concat(
                        Stream.of(json),
                        formats.of(entry.getClass()).stream()
                                .filter(format -> labels.containsKey(format.name()))
                                .map(format -> new Download(
                                        labels.get(format.name()),
                                        page.api(self.with("format", format.name())
                                                .toString()),
                                        format.mediaType(),
                                        false)))
                .toList();
    }

    private static Download here(Page page, String label, Address address) {
        return new Download(label, page.api(address.toString()), null, false);
    }
}
