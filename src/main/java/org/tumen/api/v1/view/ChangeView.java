package org.tumen.api.v1.view;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tumen.dataset.ChangeRecord;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.EntryRecord;
import org.tumen.model.ChangeKind;
import org.tumen.model.EntryKind;
import org.tumen.model.LocalizedText;

/** What a release did to an entry. */
@Schema(name = "Change")
public record ChangeView(
        String kind,
        String id,
        String change,
        ReleaseRef release,
        Text title,
        List<String> fields,
        String formerId,
        String currentId,
        Text reason,
        String href)
        implements ListItem, Announcement {

    public static ChangeView of(ChangeRecord change, Dataset dataset) {
        var present = change.currentId() == null ? change.id() : change.currentId();
        var title = change.change() == ChangeKind.WITHDRAWN
                ? Optional.<LocalizedText>empty()
                : entry(dataset, change.kind(), present).map(CiteAs::title);
        return new ChangeView(
                change.kind().code(),
                change.id(),
                change.change().code(),
                ReleaseRef.of(dataset.history().release(change.release())),
                title.map(Text::of).orElse(null),
                change.fields(),
                change.formerId(),
                change.currentId(),
                Text.of(change.reason()),
                Href.of(change.kind(), change.id()));
    }

    /** The entry; there are no events that refer to a change. */
    @Override
    public Links links() {
        return new Links(href, null);
    }

    /** An entry under its present id, unless a later release has renamed or withdrawn it. */
    private static Optional<? extends EntryRecord> entry(Dataset dataset, EntryKind kind, String id) {
        return switch (kind) {
            case PERSON -> in(dataset.people(), id);
            case ORGANISATION -> in(dataset.organisations(), id);
            case PLACE -> in(dataset.places(), id);
            case AGREEMENT -> in(dataset.agreements(), id);
            case SOURCE -> in(dataset.sources(), id);
            case EVENT -> {
                var ordinal = dataset.events().headers().ordinalOf(id);
                yield ordinal < 0
                        ? Optional.empty()
                        : Optional.of(dataset.events().get(ordinal));
            }
        };
    }

    private static <E extends EntryRecord> Optional<E> in(List<E> entries, String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }
}
