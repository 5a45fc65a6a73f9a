package org.tumen.api.v1;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.tumen.api.http.ProblemException;
import org.tumen.api.v1.view.Vocabularies;
import org.tumen.api.v1.view.VocabularyView;

@Path("/v1/vocabularies")
@Tag(name = "Vocabularies")
class VocabulariesResource {

    private final Vocabularies vocabularies;

    VocabulariesResource(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    @GET
    @Operation(operationId = "listVocabularies", summary = "Every closed list, with what each word means")
    public List<VocabularyView> list() {
        return vocabularies.all();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getVocabulary", summary = "One closed list")
    public VocabularyView get(@RestPath String id) {
        return vocabularies
                .find(id)
                .orElseThrow(() -> ProblemException.notFound("There is no “%s” under /v1/vocabularies.".formatted(id)));
    }
}
