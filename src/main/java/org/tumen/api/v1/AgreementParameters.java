package org.tumen.api.v1;

import jakarta.ws.rs.BeanParam;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.model.AgreementKind;
import org.tumen.model.EntryKind;
import org.tumen.model.Stance;
import org.tumen.model.Status;
import org.tumen.store.entry.AgreementFilter;

/** The query parameters that select agreements. */
record AgreementParameters(
        @RestQuery String id,
        @RestQuery String name,
        @BeanParam DateParameters dates,
        @RestQuery List<String> party,
        @RestQuery String kind,
        @RestQuery String status,
        @RestQuery List<String> positionBy,
        @RestQuery String stance,
        @RestQuery List<String> concerns,
        @BeanParam TextParameters text,
        @BeanParam Paging paging)
        implements CollectionParameters<AgreementFilter> {

    @Override
    public AgreementFilter toFilter(ParameterReader reader, EntryLookup lookup) {
        return new AgreementFilter(
                reader.one("name", name, null, ParameterValues::partOfName),
                dates.toFilter(reader),
                reader.all("party", party, lookup.actors()::id),
                reader.any("kind", kind, text -> ParameterValues.term(AgreementKind.class, text)),
                reader.any("status", status, text -> ParameterValues.term(Status.class, text)),
                reader.all("positionBy", positionBy, lookup.actors()::id),
                reader.any("stance", stance, text -> ParameterValues.term(Stance.class, text)),
                reader.all("concerns", concerns, lookup.actors()::id),
                text.hits(reader, lookup, EntryKind.AGREEMENT),
                reader.any("id", id, lookup.agreements()::id));
    }

    @Override
    public Stream<Condition> alternatives(Condition condition) {
        return switch (condition.parameter()) {
            case "party" -> Stream.of(condition.with("positionBy"), condition.with("concerns"));
            case "positionBy" -> Stream.of(condition.with("party"), condition.with("concerns"));
            default -> Stream.empty();
        };
    }
}
