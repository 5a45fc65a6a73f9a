package org.tumen.api.http.response;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.netty.buffer.ByteBufUtil;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ResponseCacheTest {

    private static final int BOUND = 64 * 1024;

    private final ResponseCache cache = cache(BOUND);

    @Test
    void a_cached_response_is_the_one_that_was_put() {
        cache.put("\"a\"", response(1000));
        var found = cache.response("\"a\"");
        assertThat(ByteBufUtil.getBytes(found.body())).isEqualTo(response(1000).body());
        assertThat(found.headers()).isEqualTo(response(1000).headers());
        assertThat(cache.response("\"b\"")).isNull();
    }

    @Test
    void an_evicted_response_is_freed_once_it_has_been_sent() {
        var evicted = new ArrayList<CachedResponse>();
        for (var i = 0; evicted.isEmpty(); i++) {
            assertThat(i).isLessThan(1000);
            cache.put("\"%d\"".formatted(i), response(1000));
            var put = cache.response("\"%d\"".formatted(i));
            var sending = put == null ? null : put.retainedBody();
            if (sending != null) {
                cache.put("\"another %d\"".formatted(i), response(1000));
                if (cache.response("\"%d\"".formatted(i)) == null) {
                    assertThat(sending.readableBytes()).isEqualTo(1000);
                    assertThat(put.body().refCnt()).isEqualTo(1);
                    evicted.add(put);
                }
                sending.release();
            }
        }
        assertThat(evicted.get(0).body().refCnt()).isZero();
        assertThat(evicted.get(0).retainedBody()).isNull();
    }

    @Test
    void a_response_under_a_tag_that_is_there_already_leaves_it_as_it_is() {
        cache.put("\"a\"", response(1000));
        var first = cache.response("\"a\"");
        cache.put("\"a\"", response(1000));
        assertThat(cache.response("\"a\"")).isSameAs(first);
        assertThat(first.body().refCnt()).isEqualTo(1);
    }

    @Test
    void what_is_large_is_not_cached() {
        cache.put("\"a\"", response(BOUND / 8));
        assertThat(cache.response("\"a\"")).isNull();
        cache.put("\"b\"", response(BOUND / 8 - 2000));
        assertThat(cache.response("\"b\"")).isNotNull();
    }

    @Test
    void without_a_byte_nothing_is_cached() {
        var none = cache(0);
        none.put("\"a\"", response(0));
        none.put(key("/v1"), "\"a\"");
        assertThat(none.response("\"a\"")).isNull();
        assertThat(none.tag(key("/v1"))).isNull();
    }

    @Test
    void whatever_in_a_request_decides_the_response_is_in_its_key() {
        cache.put(key("/v1"), "\"a\"");
        assertThat(cache.tag(key("/v1"))).isEqualTo("\"a\"");
        assertThat(cache.tag(key("/v1/"))).isNull();
        assertThat(cache.tag(new RequestKey("/v1", "https", "a", null, null, null)))
                .isNull();
        assertThat(cache.tag(new RequestKey("/v1", "http", "b", null, null, null)))
                .isNull();
        assertThat(cache.tag(new RequestKey("/v1", "http", "a:2", null, null, null)))
                .isNull();
        assertThat(cache.tag(new RequestKey("/v1", "http", "a", "*/*", null, null)))
                .isNull();
        assertThat(cache.tag(new RequestKey("/v1", "http", "a", null, "gzip", null)))
                .isNull();
    }

    private static RequestKey key(String uri) {
        return new RequestKey(uri, "http", "a", null, null, null);
    }

    private static FullResponse response(int length) {
        return new FullResponse(200, List.of(Header.VARY), "x".repeat(length).getBytes());
    }

    private static ResponseCache cache(long maxBytes) {
        return new ResponseCache(maxBytes, new SimpleMeterRegistry());
    }
}
