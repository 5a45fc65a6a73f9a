package org.tumen.page;

import jakarta.inject.Singleton;
import java.util.List;

/** The data behind a view in other shapes. */
@Singleton
class Downloads {

    private static final String EVENTS = "/v1/events";
    private static final String NETWORK = "/v1/network";
    private static final String MOST = "500";

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

    private static Download here(Page page, String label, Address address) {
        return new Download(label, page.api(address.toString()), null, false);
    }
}
