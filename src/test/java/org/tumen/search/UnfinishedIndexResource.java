package org.tumen.search;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Behaves for ever as the operations with {@code q} do at first. */
@Path(UnfinishedIndexResource.PATH)
public class UnfinishedIndexResource {

    public static final String PATH = "/test/unfinished-index";

    @GET
    @Operation(hidden = true)
    public String find() {
        throw new UnfinishedIndex();
    }
}
