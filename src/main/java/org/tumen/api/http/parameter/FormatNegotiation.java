package org.tumen.api.http.parameter;

import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Decides the format of a response: the one that {@code format} names, or else the one that {@code Accept} prefers
 * (RFC 9110 §12.5.1).
 *
 * @param <F> a format
 */
public final class FormatNegotiation<F> {

    /** Redundant where {@code Accept} prefers it, too. Other formats stay in the URL, so that it can be passed on. */
    private static final String JSON = "json";

    /** What clients without {@code Accept} take, and most others. */
    private static final List<MediaType> ANYTHING = List.of(MediaType.WILDCARD_TYPE);

    private final Map<String, F> formats = new LinkedHashMap<>();
    private final Map<F, MediaType> mediaTypes = new LinkedHashMap<>();
    private final F fallback;
    private final Comparator<Candidate<F>> preference;

    private record Candidate<F>(F format, double quality, int specificity) {}

    private FormatNegotiation(
            List<F> available,
            Function<F, String> name,
            Function<F, String> mediaType,
            F fallback,
            Comparator<Candidate<F>> preference) {
        for (var format : available) {
            formats.put(name.apply(format), format);
            mediaTypes.put(format, MediaType.valueOf(mediaType.apply(format)));
        }
        this.fallback = fallback;
        this.preference = preference;
    }

    /**
     * For a list: of formats that the client likes equally, the first; null if it takes none.
     *
     * @param name value of the parameter {@code format} that selects a format
     */
    public static <F> FormatNegotiation<F> ofList(
            List<F> available, Function<F, String> name, Function<F, String> mediaType) {
        return new FormatNegotiation<>(
                available,
                name,
                mediaType,
                null,
                Comparator.<Candidate<F>>comparingDouble(Candidate::quality).reversed());
    }

    /**
     * For anything else: of formats that the client likes equally, the one that it lists more specifically, then the first;
     * the first, too, if it takes none.
     *
     * @param name value of the parameter {@code format} that selects a format
     */
    public static <F> FormatNegotiation<F> ofView(
            List<F> available, Function<F, String> name, Function<F, String> mediaType) {
        return new FormatNegotiation<>(
                available,
                name,
                mediaType,
                available.get(0),
                Comparator.<Candidate<F>>comparingDouble(Candidate::quality)
                        .thenComparingInt(Candidate::specificity)
                        .reversed());
    }

    /**
     * The format of a response; null if {@code format} is invalid, or if the client takes none.
     *
     * @param format the parameter as sent, or null
     * @param accept the media ranges that the client takes
     */
    public F choose(ParameterReader reader, String format, List<MediaType> accept) {
        var accepted = accepted(accept);
        var named = reader.one("format", format, null, this::named);
        if (JSON.equals(format) && named == accepted) {
            reader.omit("format");
        }
        return named == null && (format == null || format.isEmpty()) ? accepted : named;
    }

    /** The format that the client prefers. */
    public F accepted(List<MediaType> accept) {
        if (accept.equals(ANYTHING)) {
            return formats.values().iterator().next();
        }
        // Of equals, min returns the first, and max the last.
        return formats.values().stream()
                .flatMap(format -> candidate(format, accept))
                .filter(candidate -> candidate.quality() > 0)
                .min(preference)
                .map(Candidate::format)
                .orElse(fallback);
    }

    /** The format with the quality of the most specific range that covers it. */
    private Stream<Candidate<F>> candidate(F format, List<MediaType> accept) {
        var mediaType = mediaTypes.get(format);
        return accept.stream()
                .filter(range -> range.isCompatible(mediaType))
                .max(Comparator.comparingInt(FormatNegotiation::specificity))
                .map(range -> new Candidate<>(format, quality(range), specificity(range)))
                .stream();
    }

    private F named(String name) {
        if (!formats.containsKey(name)) {
            throw InvalidValueException.notOneOf(name, List.copyOf(formats.keySet()));
        }
        return formats.get(name);
    }

    private static double quality(MediaType range) {
        return Double.parseDouble(range.getParameters().getOrDefault("q", "1"));
    }

    private static int specificity(MediaType range) {
        return range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
    }
}
