package org.tumen.api.v1.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tumen.search.SearchResults;

/**
 * The result of a search.
 *
 * @param suggestion what to search for instead, or null
 * @param empty why there is nothing, or null
 */
@Schema(name = "SearchResults")
public record SearchView(long total, SuggestionView suggestion, List<ResultView> items, EmptyView empty) {

    @Schema(name = "SearchSuggestion")
    public record SuggestionView(String q, String href) {}

    @Schema(name = "SearchResult")
    public record ResultView(String kind, String id, Text title, String href, List<HighlightView> highlights) {}

    @Schema(name = "Highlight")
    public record HighlightView(String field, String html) {}

    public static SearchView of(SearchResults found) {
        return new SearchView(
                found.total(),
                null,
                found.results().stream().map(SearchView::view).toList(),
                null);
    }

    public static SearchView ofNothing(SuggestionView suggestion, EmptyView empty) {
        return new SearchView(0, suggestion, List.of(), empty);
    }

    private static ResultView view(SearchResults.Result result) {
        return new ResultView(
                result.kind().code(),
                result.entry().id(),
                Text.of(CiteAs.title(result.entry())),
                Href.of(result.entry()),
                result.highlights().stream()
                        .map(highlight -> new HighlightView(highlight.field(), highlight.html()))
                        .toList());
    }
}
