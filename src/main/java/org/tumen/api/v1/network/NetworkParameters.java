package org.tumen.api.v1.network;

import org.jboss.resteasy.reactive.RestQuery;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.api.v1.ParameterValues;
import org.tumen.model.NetworkLevel;

/** Which network is asked for. */
record NetworkParameters(@RestQuery String level, @RestQuery String format) {

    NetworkLevel level(ParameterReader reader) {
        return reader.one("level", level, NetworkLevel.ACTOR, text -> ParameterValues.term(NetworkLevel.class, text));
    }
}
