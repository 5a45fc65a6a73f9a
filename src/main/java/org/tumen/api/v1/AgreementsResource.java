package org.tumen.api.v1;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.tumen.api.v1.view.AgreementView;
import org.tumen.store.entry.AgreementRepository;

@Path(AgreementsResource.PATH)
@Tag(name = "Agreements")
class AgreementsResource {

    static final String PATH = "/v1/agreements";

    private final AgreementRepository agreements;
    private final EntryLookup lookup;
    private final CollectionResponder responder;

    AgreementsResource(AgreementRepository agreements, EntryLookup lookup, CollectionResponder responder) {
        this.agreements = agreements;
        this.lookup = lookup;
        this.responder = responder;
    }

    @GET
    @Operation(operationId = "listAgreements", summary = "Agreements and measures, alleged ones among them")
    public Response list(@BeanParam AgreementParameters parameters, UriInfo uri) {
        return responder.page(agreements, AgreementView.class, parameters, uri);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getAgreement", summary = "One agreement")
    public Response get(@RestPath String id, @BeanParam EntryParameters parameters, UriInfo uri) {
        return responder.one(agreements, AgreementView.class, lookup.agreements(), id, parameters, uri);
    }
}
