package org.tumen.api.v1;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tumen.api.http.problem.ProblemException;
import org.tumen.api.http.response.Body;
import org.tumen.api.http.response.CachedResponses;
import org.tumen.api.http.response.PublicUrl;
import org.tumen.api.v1.archive.Archive;
import org.tumen.api.v1.view.ReleaseView;
import org.tumen.dataset.Dataset;

@Path("/v1")
@Tag(name = "Dataset")
class DatasetResource {

    private static final String ZIP = "application/zip";

    private final Dataset dataset;
    private final Archive archive;
    private final PublicUrl publicUrl;
    private final CachedResponses responses;

    DatasetResource(Dataset dataset, Archive archive, PublicUrl publicUrl, CachedResponses responses) {
        this.dataset = dataset;
        this.archive = archive;
        this.publicUrl = publicUrl;
        this.responses = responses;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getApi", summary = "What there is: links, release and counts")
    @APIResponseSchema(value = ApiView.class, responseCode = "200")
    public Response api(UriInfo uri) {
        return responses.json(publicUrl.of(uri), () -> ApiView.of(dataset));
    }

    @GET
    @Path("dataset")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getDataset", summary = "The release: licence, digest, coverage")
    @APIResponseSchema(value = ReleaseView.class, responseCode = "200")
    public Response dataset(UriInfo uri) {
        return responses.json(publicUrl.of(uri), () -> ReleaseView.of(dataset));
    }

    @GET
    @Path("dataset/archive")
    @Produces(ZIP)
    @Operation(operationId = "getArchive", summary = "The release as a file to keep: a Frictionless data package")
    @APIResponseSchema(value = byte[].class, responseCode = "200")
    public Response archive(UriInfo uri) {
        if (!archive.isPossible()) {
            throw ProblemException.notFound("An archive of so many events does not fit into the memory of this server;"
                    + " /v1/events?all=true&format=ndjson has all of them.");
        }
        var disposition = "attachment; filename=\"%s\"".formatted(archive.fileName());
        return responses.ofExpensive(
                publicUrl.of(uri),
                ZIP,
                () -> new Body(archive.bytes(), Map.of(HttpHeaders.CONTENT_DISPOSITION, disposition)));
    }
}
