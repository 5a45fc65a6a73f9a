package org.tumen.api.http.response;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RateLimitTest {

    private static final int MOST = 60;

    private final AtomicLong clock = new AtomicLong();
    private final RateLimit rates = new RateLimit(MOST, clock::get, null);

    @Test
    void so_many_requests_are_allowed_at_once_and_then_one_a_second() {
        for (var i = 1; i <= MOST; i++) {
            var quota = rates.count("a");
            assertThat(quota.exceeded()).isFalse();
            assertThat(quota.remaining()).isEqualTo(MOST - i);
            assertThat(quota.secondsToReset()).isEqualTo(i);
        }
        var refused = rates.count("a");
        assertThat(refused.exceeded()).isTrue();
        assertThat(refused.remaining()).isZero();
        assertThat(refused.secondsToRetry()).isEqualTo(1);
        clock.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(rates.count("a").exceeded()).isFalse();
        assertThat(rates.count("a").exceeded()).isTrue();
        clock.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThat(rates.count("a").remaining()).isEqualTo(MOST - 1);
    }

    @Test
    void each_client_has_a_limit_of_its_own() {
        for (var i = 0; i <= MOST; i++) {
            rates.count("a");
        }
        assertThat(rates.count("a").exceeded()).isTrue();
        assertThat(rates.count("b").exceeded()).isFalse();
    }

    @Test
    void the_addresses_of_one_ipv6_network_are_one_client() {
        assertThat(RateLimit.client("2001:db8:1:2::1")).isEqualTo(RateLimit.client("2001:db8:1:2:ffff::9"));
        assertThat(RateLimit.client("2001:db8:1:2::1")).isNotEqualTo(RateLimit.client("2001:db8:1:3::1"));
        assertThat(RateLimit.client("192.0.2.1")).isNotEqualTo(RateLimit.client("192.0.2.2"));
    }
}
