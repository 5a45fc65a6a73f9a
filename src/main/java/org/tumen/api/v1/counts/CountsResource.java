package org.tumen.api.v1.counts;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tumen.api.http.parameter.CanonicalRequest;
import org.tumen.api.http.parameter.FormatNegotiation;
import org.tumen.api.http.parameter.InvalidValueException;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.api.http.response.Body;
import org.tumen.api.http.response.CachedResponses;
import org.tumen.api.http.response.PublicUrl;
import org.tumen.api.v1.EmptyResults;
import org.tumen.api.v1.EntryLookup;
import org.tumen.api.v1.EventParameters;
import org.tumen.api.v1.ViewFormat;
import org.tumen.api.v1.format.CsvDialect;
import org.tumen.api.v1.format.CsvWriter;
import org.tumen.api.v1.view.EmptyView;
import org.tumen.api.v1.view.Labels;
import org.tumen.model.Dimension;
import org.tumen.store.event.EventFilter;
import org.tumen.store.event.EventRepository;

@Path("/v1/counts")
@Tag(name = "Events")
class CountsResource {

    private final EventRepository events;
    private final EntryLookup lookup;
    private final Labels labels;
    private final PublicUrl publicUrl;
    private final CachedResponses responses;
    private final FormatNegotiation<ViewFormat<CountsView>> formats;

    /** The counts that take longest, and that pages and dashboards begin with: by one dimension, of which there are few. */
    private final Map<Whole, CountsView> ofEverything = new ConcurrentHashMap<>();

    /** Counts without a filter. */
    private record Whole(Dimension dimension, boolean zeros) {}

    CountsResource(
            EventRepository events, EntryLookup lookup, Labels labels, PublicUrl publicUrl, CachedResponses responses) {
        this.events = events;
        this.lookup = lookup;
        this.labels = labels;
        this.publicUrl = publicUrl;
        this.responses = responses;
        formats = ViewFormat.jsonOr(
                new ViewFormat<>(
                        "csv",
                        CsvWriter.CONTENT_TYPE,
                        (counts, path) -> CountsCsv.of(counts, CsvDialect.DEFAULT, path)),
                responses);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @Operation(operationId = "countEvents", summary = "Events, counted by one or two dimensions")
    @APIResponseSchema(value = CountsView.class, responseCode = "200")
    public Response count(
            @BeanParam EventParameters parameters,
            @BeanParam CountParameters counting,
            UriInfo uri,
            HttpHeaders headers) {
        var reader = new ParameterReader(uri.getQueryParameters());
        var filter = parameters.toFilter(reader, lookup);
        var dimensions = counting.dimensions(reader);
        var format = formats.choose(reader, counting.format(), headers.getAcceptableMediaTypes());
        var zeros = counting.zeros(reader);
        var dialect = counting.csv().dialect(reader, format == null ? null : format.name());
        var request = publicUrl.of(uri, reader);
        return responses.ofExpensive(request, format.contentType(), () -> {
            try {
                var counts = counts(filter, dimensions, zeros, filters(request));
                if (format.name().equals("csv")) {
                    return Body.of(CountsCsv.of(counts, dialect, request.basePath()));
                }
                return format.body(
                        counts.total() > 0 ? counts : counts.explainedBy(explanation(request, parameters)), request);
            } catch (InvalidValueException tooManyRows) {
                reader.refuse("by", codes(dimensions), tooManyRows);
                reader.orThrow();
                throw tooManyRows;
            }
        });
    }

    private static String codes(List<Dimension> dimensions) {
        return dimensions.stream().map(Dimension::code).collect(Collectors.joining(","));
    }

    private CountsView counts(
            EventFilter filter, List<Dimension> dimensions, boolean zeros, SortedMap<String, List<String>> filters) {
        Supplier<CountsView> counted =
                () -> CrossTable.of(events, filter, dimensions, zeros).view(labels, filters);
        return filters.isEmpty() && dimensions.size() == 1
                ? ofEverything.computeIfAbsent(new Whole(dimensions.get(0), zeros), whole -> counted.get())
                : counted.get();
    }

    private EmptyView explanation(CanonicalRequest request, EventParameters parameters) {
        return EmptyResults.ofEvents(request, parameters, events::count, lookup);
    }

    private static SortedMap<String, List<String>> filters(CanonicalRequest request) {
        var parameters = new TreeMap<>(request.parameters());
        List.of("by", "zeros", "format", "bom", "delimiter").forEach(parameters::remove);
        return parameters;
    }
}
