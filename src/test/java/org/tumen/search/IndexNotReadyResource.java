package org.tumen.search;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Responds like operations with {@code q} while the index is being built. */
@Path(IndexNotReadyResource.PATH)
public class IndexNotReadyResource {

    public static final String PATH = "/test/unfinished-index";

    @GET
    @Operation(hidden = true)
    public String find() {
        throw new IndexNotReadyException();
    }
}
