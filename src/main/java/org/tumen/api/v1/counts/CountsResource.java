package org.tumen.api.v1.counts;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tumen.api.http.parameter.CanonicalRequest;
import org.tumen.api.http.parameter.InvalidValueException;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.api.http.response.CachedResponses;
import org.tumen.api.http.response.PublicUrl;
import org.tumen.api.v1.AlternativeFormat;
import org.tumen.api.v1.EntryLookup;
import org.tumen.api.v1.EventParameters;
import org.tumen.api.v1.view.Labels;
import org.tumen.store.event.EventRepository;

@Path("/v1/counts")
@Tag(name = "Events")
class CountsResource {

    /** More than a chart can show: every month of a decade by every type is less. An answer of so many takes 2 MB. */
    private static final int MOST_ROWS = 5_000;

    private static final AlternativeFormat<CountsView> CSV =
            new AlternativeFormat<>("csv", MediaType.valueOf(CountsCsv.CONTENT_TYPE), CountsCsv::of);

    private final EventRepository events;
    private final EntryLookup lookup;
    private final Labels labels;
    private final PublicUrl publicUrl;
    private final CachedResponses responses;

    CountsResource(
            EventRepository events, EntryLookup lookup, Labels labels, PublicUrl publicUrl, CachedResponses responses) {
        this.events = events;
        this.lookup = lookup;
        this.labels = labels;
        this.publicUrl = publicUrl;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CountsCsv.MEDIA_TYPE})
    @Operation(operationId = "countEvents", summary = "Events, counted by one or two dimensions")
    @APIResponseSchema(value = CountsView.class, responseCode = "200")
    public Response count(
            @BeanParam EventParameters parameters, @BeanParam CountParameters counting, UriInfo uri, Request request) {
        var reader = new ParameterReader(uri.getQueryParameters());
        var filter = parameters.toFilter(reader, lookup);
        var dimensions = counting.dimensions(reader);
        var asCsv = CSV.isAsked(reader, counting.format(), request);
        var zeros = counting.zeros(reader);
        var canonical = publicUrl.of(uri, reader);
        return CSV.answer(responses, canonical, asCsv, () -> {
            try {
                return CrossTable.of(events, filter, dimensions, zeros, MOST_ROWS)
                        .view(labels, filters(canonical));
            } catch (CrossTable.TooManyRows e) {
                reader.refuse("by", counting.by(), tooMany(e.least()));
                reader.orThrow();
                throw e;
            }
        });
    }

    private static InvalidValueException tooMany(long rows) {
        return new InvalidValueException(
                "makes at least %d rows, and at most %d are answered".formatted(rows, MOST_ROWS),
                List.of("coarser dimensions, a shorter period or narrower filters", "zeros=false, without empty rows"),
                null);
    }

    private static SortedMap<String, List<String>> filters(CanonicalRequest request) {
        var parameters = new TreeMap<>(request.parameters());
        List.of("by", "zeros", "format").forEach(parameters::remove);
        return parameters;
    }
}
