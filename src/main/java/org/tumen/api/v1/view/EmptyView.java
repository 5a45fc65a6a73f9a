package org.tumen.api.v1.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why nothing matches a request, and which similar requests something does match.
 *
 * @param causes conditions, {@code parameter=value}, that nothing matches together: one, two (both ends of a period
 *     count as one), or all
 */
@Schema(name = "EmptyResult")
public record EmptyView(String message, List<List<String>> causes, List<Suggestion> suggestions) {

    /**
     * A similar request.
     *
     * @param change what differs
     * @param total how many entries match
     */
    @Schema(name = "Suggestion")
    public record Suggestion(String change, String href, long total) {}
}
