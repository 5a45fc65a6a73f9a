package org.tumen.api.v1.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tumen.model.EntryKind;
import org.tumen.search.SearchResults;

/** What a search found. */
@Schema(name = "SearchResults")
public record SearchView(long total, List<Result> items) {

    /** An entry that was found. */
    @Schema(name = "SearchResult")
    public record Result(String kind, String id, Text title, String href, List<HighlightView> highlights) {}

    /** Where the words are. */
    @Schema(name = "Highlight")
    public record HighlightView(String field, String html) {}

    /** The view of what was found. */
    public static SearchView of(SearchResults found) {
        return new SearchView(
                found.total(), found.best().stream().map(SearchView::result).toList());
    }

    private static Result result(SearchResults.Result one) {
        return new Result(
                one.kind().code(),
                one.id(),
                Text.of(one.title()),
                href(one.kind(), one.id()),
                one.highlights().stream()
                        .map(highlight -> new HighlightView(highlight.field(), highlight.html()))
                        .toList());
    }

    private static String href(EntryKind kind, String id) {
        return switch (kind) {
            case PERSON -> Href.person(id);
            case ORGANISATION -> Href.organisation(id);
            case PLACE -> Href.place(id);
            case AGREEMENT -> Href.agreement(id);
            case EVENT -> Href.event(id);
            case SOURCE -> Href.source(id);
        };
    }
}
