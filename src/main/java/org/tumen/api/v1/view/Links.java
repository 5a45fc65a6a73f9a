package org.tumen.api.v1.view;

/**
 * The entry itself, its page for readers, and the events that refer to it.
 *
 * @param about the speech acts about it, and other events that are; null for a source
 * @param concerns of an actor, the events that concern it in any way; null otherwise
 */
public record Links(String self, String page, String events, String about, String concerns) {

    private Links(String self, String events, String about, String concerns) {
        this(self, Href.page(self), events, about, concerns);
    }

    Links(String self, String events) {
        this(self, events, null, null);
    }

    /**
     * Of what is no actor.
     *
     * @param id that events can be about
     */
    static Links ofSubject(String self, String events, String id) {
        return new Links(self, events, Href.events("about", id), null);
    }

    static Links ofActor(String self, String id) {
        return new Links(self, Href.events("actor", id), Href.events("about", id), Href.events("concerns", id));
    }
}
