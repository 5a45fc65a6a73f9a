package org.tumen.api.v1.vocabulary;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.tumen.api.http.problem.ProblemException;
import org.tumen.api.http.response.CachedResponses;
import org.tumen.api.http.response.PublicUrl;

@Path("/v1/vocabularies")
@Tag(name = "Vocabularies")
class VocabulariesResource {

    private final Vocabularies vocabularies;
    private final PublicUrl publicUrl;
    private final CachedResponses responses;

    VocabulariesResource(Vocabularies vocabularies, PublicUrl publicUrl, CachedResponses responses) {
        this.vocabularies = vocabularies;
        this.publicUrl = publicUrl;
        this.responses = responses;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listVocabularies", summary = "Every closed list, with what each word means")
    @APIResponseSchema(value = VocabularyView[].class, responseCode = "200")
    public Response list(UriInfo uri) {
        return responses.json(publicUrl.of(uri), vocabularies::all);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Path("{id}")
    @Operation(operationId = "getVocabulary", summary = "One closed list")
    @APIResponseSchema(value = VocabularyView.class, responseCode = "200")
    public Response get(@RestPath String id, UriInfo uri) {
        return responses.json(
                publicUrl.of(uri),
                () -> vocabularies
                        .find(id)
                        .orElseThrow(() ->
                                ProblemException.notFound("There is no “%s” under /v1/vocabularies.".formatted(id))));
    }
}
