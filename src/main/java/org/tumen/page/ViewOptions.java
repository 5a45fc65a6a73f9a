package org.tumen.page;

import org.jboss.resteasy.reactive.RestQuery;
import org.tumen.api.http.parameter.ParameterReader;

/**
 * What the views' scripts read from the address and pass on to the API, which judges it.
 *
 * @param by what counts count by
 * @param level what the nodes of networks are
 */
record ViewOptions(@RestQuery String by, @RestQuery String level) {

    void read(ParameterReader reader) {
        reader.one("by", by, null, text -> text);
        reader.one("level", level, null, text -> text);
    }
}
