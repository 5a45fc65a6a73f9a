package org.tumen.api.v1;

import jakarta.ws.rs.BeanParam;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.model.AgreementKind;
import org.tumen.model.EntryKind;
import org.tumen.model.Status;
import org.tumen.store.entry.AgreementFilter;

/** Which agreements are asked for. */
record AgreementParameters(
        @RestQuery String name,
        @BeanParam DateParameters dates,
        @RestQuery List<String> party,
        @RestQuery String kind,
        @RestQuery String status,
        @BeanParam TextParameters text,
        @BeanParam Paging paging) {

    AgreementFilter toFilter(ParameterReader reader, Directory directory) {
        return new AgreementFilter(
                reader.one("name", name, null, Values::partOfName),
                dates.periods(reader),
                dates.match(reader),
                reader.all(
                        "party", party, text -> Values.id(directory.actors(), "/v1/people or /v1/organisations", text)),
                reader.any("kind", kind, text -> Values.term(AgreementKind.class, text)),
                reader.any("status", status, text -> Values.term(Status.class, text)),
                text.hits(reader, directory, EntryKind.AGREEMENT));
    }
}
