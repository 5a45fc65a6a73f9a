package org.tumen.api.http.response;

import org.jboss.resteasy.reactive.server.spi.ServerHttpResponse;

/** A body that is sent otherwise than the framework does it, which copies all of it once or twice. */
interface Transfer {

    void send(ServerHttpResponse response);
}
