package org.tumen.api.v1;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.tumen.api.http.problem.ProblemException;
import org.tumen.search.IndexNotReadyException;

/** Puts off whoever asks for words before they can be found. */
class IndexNotReadyMapper {

    /** The index of a million events takes some minutes; that of the published ones, less than a request waits. */
    private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

    @ServerExceptionMapper
    Response problem(IndexNotReadyException exception) {
        return ProblemException.notReady(
                        "q: words cannot be found yet, because the server has started just now; everything else can.",
                        RETRY_AFTER)
                .response();
    }
}
