package org.tumen.page;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.tumen.api.http.parameter.InvalidValueException;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.api.v1.ParameterValues;
import org.tumen.model.Dimension;
import org.tumen.model.NetworkLevel;

/**
 * How a view shows the events. The views' scripts follow it.
 *
 * @param by what counts count by
 * @param level what the nodes of networks are
 * @param scale {@code even} for a timeline that gives each day the same room
 * @param fold {@code true} for a timeline without the parts of other events
 */
record ViewOptions(
        @RestQuery String by,
        @RestQuery String level,
        @RestQuery String scale,
        @RestQuery String fold) {

    /** The names of the parameters. */
    static final List<String> NAMES = List.of("by", "level", "scale", "fold");

    private static final String EVEN = "even";

    void read(ParameterReader reader) {
        reader.one("by", by, Dimension.MONTH, text -> ParameterValues.term(Dimension.class, text));
        reader.one("level", level, NetworkLevel.ACTOR, text -> ParameterValues.term(NetworkLevel.class, text));
        reader.one("scale", scale, null, ViewOptions::scale);
        reader.one("fold", fold, false, ParameterValues::truth);
    }

    private static String scale(String text) {
        if (!text.equals(EVEN)) {
            throw InvalidValueException.notOneOf(text, List.of(EVEN));
        }
        return text;
    }
}
