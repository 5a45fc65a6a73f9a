package org.tumen.api.v1;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.tumen.api.http.problem.ProblemException;
import org.tumen.search.IndexNotReadyException;
import org.tumen.store.StoreNotReadyException;
import org.tumen.store.StoreUnavailableException;

/** Maps what is not ready after a start, or not at the moment, to 503 with {@code Retry-After}. */
class NotReadyMapper {

    /** Of a million events, loading takes less than a minute and the search index some minutes; of the published ones, seconds. */
    private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

    /** A database that restarts, or is replaced by its standby, is back in seconds. */
    private static final Duration DATABASE_RETRY_AFTER = Duration.ofSeconds(5);

    @ServerExceptionMapper
    Response problem(IndexNotReadyException exception) {
        return notReady("q: words cannot be found yet, because the server has started just now; everything else can.");
    }

    @ServerExceptionMapper
    Response problem(StoreUnavailableException exception) {
        return ProblemException.notReady("The database cannot be reached at the moment.", DATABASE_RETRY_AFTER)
                .response();
    }

    @ServerExceptionMapper
    Response problem(StoreNotReadyException exception) {
        return notReady("The dataset is still being loaded.");
    }

    private static Response notReady(String detail) {
        return ProblemException.notReady(detail, RETRY_AFTER).response();
    }
}
