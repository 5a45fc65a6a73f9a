package org.tumen.api.v1;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tumen.api.v1.view.ApiView;
import org.tumen.api.v1.view.ReleaseView;
import org.tumen.dataset.Dataset;

@Path("/v1")
@Tag(name = "Dataset")
class DatasetResource {

    private final Dataset dataset;

    DatasetResource(Dataset dataset) {
        this.dataset = dataset;
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
}
