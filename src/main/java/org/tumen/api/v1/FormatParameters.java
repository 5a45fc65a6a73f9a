package org.tumen.api.v1;

import java.util.List;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestQuery;
import org.tumen.api.http.parameter.InvalidValueException;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.api.v1.format.Format;

/** In which shape a list is asked for. */
record FormatParameters(
        @RestQuery String format,
        @RestQuery String all,
        @RestQuery String bom) {

    /**
     * The format that {@code format} names.
     *
     * @param had those that there are
     * @param accepted what it is if none is named
     */
    Format format(ParameterReader reader, List<Format> had, Supplier<Format> accepted) {
        var unnamed = accepted.get();
        var named = reader.one(
                "format",
                format,
                null,
                text -> had.stream()
                        .filter(one -> one.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> ParameterValues.notOneOf(
                                text, had.stream().map(Format::name).toList())));
        if (AlternativeFormat.JSON.equals(format) && named == unnamed) {
            reader.omit("format");
        }
        return format == null ? unnamed : named;
    }

    /**
     * Whether all that matches is asked for at once.
     *
     * @param chosen the format, null if it is not known
     * @param asksForAPart whether a part is asked for, too
     */
    boolean whole(ParameterReader reader, Format chosen, boolean asksForAPart) {
        return flag(reader, "all", all, () -> {
            if (chosen != null && !chosen.streams()) {
                throw new InvalidValueException("can be had with csv and ndjson only", List.of("false"), null);
            }
            if (asksForAPart) {
                throw new InvalidValueException("goes with neither limit nor cursor", List.of("false"), null);
            }
        });
    }

    /** Whether the text is to begin with a byte order mark. */
    boolean byteOrderMark(ParameterReader reader, Format chosen) {
        return flag(reader, "bom", bom, () -> {
            if (chosen != null && !chosen.name().equals("csv")) {
                throw new InvalidValueException("can be had with csv only", List.of("false"), null);
            }
        });
    }

    /**
     * A parameter that is true or false.
     *
     * @param possible throws {@link InvalidValueException} if it cannot be true here
     */
    private static boolean flag(ParameterReader reader, String parameter, String sent, Runnable possible) {
        return reader.one(parameter, sent, false, text -> {
            var wanted = ParameterValues.truth(text);
            if (wanted) {
                possible.run();
            }
            return wanted;
        });
    }
}
