package org.tumen.api.v1;

import jakarta.ws.rs.BeanParam;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.tumen.api.http.parameter.InvalidValueException;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.dataset.History;
import org.tumen.dataset.Release;
import org.tumen.model.ChangeKind;
import org.tumen.model.EntryKind;
import org.tumen.model.Language;
import org.tumen.model.Nearest;
import org.tumen.store.EntryRepository.Order;

/** The query parameters that select changes. */
record ChangeParameters(
        @RestQuery String since,
        @RestQuery String kind,
        @RestQuery String change,
        @RestQuery String id,
        @BeanParam Paging paging)
        implements CollectionParameters<ChangeFilter> {

    @Override
    public ChangeFilter toFilter(ParameterReader reader, EntryLookup lookup) {
        var history = lookup.history();
        // Without it, the changes since the first release: all that there are.
        var first = history.releases().get(0).version();
        return new ChangeFilter(
                history.indexOf(reader.one("since", since, first, text -> version(text, history))),
                reader.any("kind", kind, text -> ParameterValues.term(EntryKind.class, text)),
                reader.any("change", change, text -> ParameterValues.term(ChangeKind.class, text)),
                reader.any("id", id, text -> known(text, lookup)));
    }

    @Override
    public Order order(ParameterReader reader, Language language) {
        return paging.byRelease(reader);
    }

    /** The version of a release, or of the one that was the latest on a day. */
    private static String version(String text, History history) {
        if (history.indexOf(text) >= 0) {
            return text;
        }
        if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            throw unknown("is neither a release nor a day", text, history);
        }
        var day = DateParameters.day(text);
        return history.releases().stream()
                .filter(release -> !release.released().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(Release::version)
                .orElseThrow(() -> unknown("is before the first release: everything was added since", text, history));
    }

    private static InvalidValueException unknown(String reason, String text, History history) {
        var versions = history.releases().stream().map(Release::version).toList();
        var listed = history.releases().stream()
                .map(release -> "%s (%s)".formatted(release.version(), release.released()))
                .toList();
        return new InvalidValueException(
                "%s; the releases are %s".formatted(reason, String.join(", ", listed)),
                Stream.concat(versions.stream(), Stream.of("a day, YYYY-MM-DD, not before the first release"))
                        .toList(),
                Nearest.to(text, versions).orElse(null));
    }

    /** An id that some entry has or had. */
    private static String known(String id, EntryLookup lookup) {
        var entries = List.of(
                lookup.events(),
                lookup.people(),
                lookup.organisations(),
                lookup.places(),
                lookup.agreements(),
                lookup.sources());
        if (lookup.history().changes().stream().noneMatch(change -> change.id().equals(id))
                && entries.stream().noneMatch(kind -> kind.resolver().find(id).contains(id))) {
            throw new InvalidValueException(
                    "is no id that any entry has or had",
                    List.of("an id of an entry of any kind"),
                    entries.stream()
                            .flatMap(kind -> kind.resolver().nearest(id).stream())
                            .findFirst()
                            .orElse(null));
        }
        return id;
    }
}
