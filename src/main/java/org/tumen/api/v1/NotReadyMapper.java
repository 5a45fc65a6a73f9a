package org.tumen.api.v1;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.tumen.api.http.problem.ProblemException;
import org.tumen.search.IndexNotReadyException;
import org.tumen.store.StoreNotReadyException;

/** Maps what is not ready after a start to 503 with {@code Retry-After}. */
class NotReadyMapper {

    /** Of a million events, loading takes less than a minute and the search index some minutes; of the published ones, seconds. */
    private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

    @ServerExceptionMapper
    Response problem(IndexNotReadyException exception) {
        return notReady("q: words cannot be found yet, because the server has started just now; everything else can.");
    }

    @ServerExceptionMapper
    Response problem(StoreNotReadyException exception) {
        return notReady("The dataset is still being loaded.");
    }

    private static Response notReady(String detail) {
        return ProblemException.notReady(detail, RETRY_AFTER).response();
    }
}
