package org.tumen.api.v1;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tumen.api.v1.view.ChangeView;

@Path("/v1/changes")
@Tag(name = "Dataset")
class ChangesResource {

    private final ChangeRepository changes;
    private final CollectionResponder responder;

    ChangesResource(ChangeRepository changes, CollectionResponder responder) {
        this.changes = changes;
        this.responder = responder;
    }

    @GET
    @Operation(operationId = "listChanges", summary = "What releases added, changed, renamed and withdrew")
    public Response list(@BeanParam ChangeParameters parameters, UriInfo uri) {
        return responder.page(changes, ChangeView.class, parameters, uri);
    }
}
