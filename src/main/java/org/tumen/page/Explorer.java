package org.tumen.page;

import java.util.List;

/**
 * What the explorer shows.
 *
 * @param similar requests that find something, if this one does not
 * @param query the parameters that select events, as the API takes them in a URL
 * @param options how the view shows them, likewise
 * @param refusals what is wrong with the request; if anything is, there are no events
 * @param feed the path of a feed of the events
 * @param first the first page of the list, if this is another
 * @param next the next page, if there is one
 * @param jsonLd the dataset in terms of schema.org, on the page of all events; or null
 */
public record Explorer(
        String view,
        List<Tab> tabs,
        FilterForm form,
        List<ActiveFilter> filters,
        String clear,
        List<Refusal> refusals,
        long total,
        List<StatusCount> statuses,
        List<Tab> orders,
        List<EventItem> events,
        List<Similar> similar,
        String query,
        String options,
        String first,
        String next,
        String feed,
        List<Download> downloads,
        Embedding embedding,
        String jsonLd) {

    public boolean isRefused() {
        return !refusals.isEmpty();
    }

    /** A view or an order, as a link. */
    public record Tab(String code, String label, String href, boolean current) {}

    /** A condition, and the address without it. */
    public record ActiveFilter(String field, String value, String remove) {}

    /** A request that finds something. */
    public record Similar(String words, String href, long total) {}

    /** The events of one status. */
    public record StatusCount(Mark mark, String label, long events, String href) {}

    /**
     * Why a parameter is refused.
     *
     * @param id that a field of the form refers to
     * @param nearest what was probably meant, or null
     * @param corrected the address with it
     * @param allowed in words, or null
     */
    public record Refusal(String id, String message, String nearest, String corrected, String allowed) {}
}
