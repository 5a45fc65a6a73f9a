package org.tumen.api.v1.format;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tumen.api.v1.view.ListItem;

/** All formats, with content negotiation. */
@Singleton
public class Formats {

    /** In order of preference, which decides between formats of equal weight. */
    private final List<Format> all;

    Formats(ObjectMapper mapper) {
        all = List.of(
                new Json(mapper),
                new Ndjson(),
                new Csv(),
                new GeoJson(mapper),
                new ICalendar(),
                new Atom(),
                new JsonLd(mapper),
                new TimelineJs(mapper));
    }

    /** The formats that can represent entries of a kind. */
    public List<Format> of(Class<? extends ListItem> kind) {
        return all.stream().filter(format -> format.supports(kind)).toList();
    }

    /**
     * The format that a client prefers (RFC 9110 §12.5.1).
     *
     * @param ranges media ranges of {@code Accept}
     */
    public Optional<Format> accepted(Class<? extends ListItem> kind, List<MediaType> ranges) {
        // min returns the first of equals, max would return the last.
        return of(kind).stream()
                .filter(format -> weight(format, ranges) > 0)
                .min(Comparator.comparingDouble(format -> -weight(format, ranges)));
    }

    /** The weight of the most specific range that matches a format, or 0. */
    private static double weight(Format format, List<MediaType> ranges) {
        var type = MediaType.valueOf(format.mediaType());
        return ranges.stream()
                .filter(range -> range.isCompatible(type))
                .max(Comparator.comparingInt(Formats::specificity))
                .map(range -> Double.parseDouble(range.getParameters().getOrDefault("q", "1")))
                .orElse(0.0);
    }

    private static int specificity(MediaType range) {
        return range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
    }
}
