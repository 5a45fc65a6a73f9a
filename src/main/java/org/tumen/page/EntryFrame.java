package org.tumen.page;

import java.util.List;

/**
 * What the pages of all kinds of entries have.
 *
 * @param kind in words
 * @param description what it is, in a sentence; empty if nobody has said
 * @param mark of what has a date and a status, or null
 * @param reasons why it has its status: what follows the label in the sentence; or null
 * @param cite how to cite it
 * @param bibtex the same for reference managers
 * @param events some of the events that refer to it
 * @param total how many do
 * @param eventsHref all of them in the explorer
 * @param data the entry in other shapes
 * @param jsonLd the entry in terms of schema.org, fit to be written into a page; null if there are no terms for it
 */
public record EntryFrame(
        String kind,
        String title,
        String description,
        Mark mark,
        String reasons,
        CitationList citations,
        String cite,
        String bibtex,
        List<EventItem> events,
        long total,
        String eventsHref,
        List<Download> data,
        Embedding embedding,
        String jsonLd) {}
