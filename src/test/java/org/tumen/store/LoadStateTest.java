package org.tumen.store;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LoadStateTest {

    @Test
    void a_query_waits_only_so_long() {
        var state = new LoadState(Duration.ZERO);

        assertThat(state.isLoaded()).isFalse();
        assertThatExceptionOfType(StoreNotReadyException.class).isThrownBy(state::await);
        state.loaded();
        assertThat(state.isLoaded()).isTrue();
        state.await();
    }

    @Test
    void a_query_continues_when_the_store_is_loaded() {
        var state = new LoadState(Duration.ofMinutes(1));
        var query = CompletableFuture.runAsync(state::await);

        assertThat(query).isNotDone();
        state.loaded();
        assertThat(query).succeedsWithin(Duration.ofSeconds(10));
    }
}
