package org.tumen.api.v1;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tumen.api.v1.archive.Archive;
import org.tumen.api.v1.view.ApiView;
import org.tumen.api.v1.view.ReleaseView;
import org.tumen.dataset.Dataset;

@Path("/v1")
@Tag(name = "Dataset")
class DatasetResource {

    private final Dataset dataset;
    private final Archive archive;

    DatasetResource(Dataset dataset, Archive archive) {
        this.dataset = dataset;
        this.archive = archive;
    }

    @GET
    @Operation(operationId = "getApi", summary = "What there is: links, release and counts")
    public ApiView api() {
        return ApiView.of(dataset);
    }

    @GET
    @Path("dataset")
    @Operation(operationId = "getDataset", summary = "The release: licence, digest, coverage")
    public ReleaseView dataset() {
        return ReleaseView.of(dataset);
    }

    @GET
    @Path("dataset/archive")
    @Produces("application/zip")
    @Operation(operationId = "getArchive", summary = "The release as a file to keep: a Frictionless data package")
    public RestResponse<byte[]> archive() {
        return RestResponse.ResponseBuilder.ok(archive.bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(archive.fileName()))
                .build();
    }
}
