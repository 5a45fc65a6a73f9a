package org.tumen.page;

import org.tumen.api.v1.view.EventView;

/**
 * An event in a list.
 *
 * @param url of its page, for other sites
 */
public record EventItem(
        String id,
        String href,
        String url,
        String title,
        String summary,
        String when,
        Mark mark,
        String status,
        String type,
        String place) {

    static EventItem of(EventView event, Page page) {
        return new EventItem(
                event.id(),
                page.entry(event.links().self()),
                page.absolute(page.path(event.links().self())),
                page.text(event.title()),
                page.text(event.summary()),
                page.when(event.date()),
                Mark.of(event),
                page.term("statuses", event.status()),
                page.term("event-types", event.type()),
                event.place() == null ? null : page.text(event.place().name()));
    }
}
