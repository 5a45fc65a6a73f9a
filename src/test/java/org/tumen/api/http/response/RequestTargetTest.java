package org.tumen.api.http.response;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RequestTargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1/events?date=2024-06-19/2024-06&actor=a,b&x=%E3%83%97~!$'()*+:@",
                "/v1/events?date=[2024-06-19..2024-06-30]",
                "/v1//events/?q=",
                "/v1/events?q=100%25"
            })
    void what_is_encoded_stays_as_it_is(String target) {
        assertThat(RequestTarget.encoded(target)).isSameAs(target);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "/v1/search?q=プーチン /v1/search?q=%E3%83%97%E3%83%BC%E3%83%81%E3%83%B3",
                "/v1/search?q=é /v1/search?q=%C3%A9",
                "/v1/search?q=%E3%83%97ー /v1/search?q=%E3%83%97%E3%83%BC",
                "/v1/search?q=𠮷 /v1/search?q=%F0%A0%AE%B7",
                "/v1/people/é?q=é /v1/people/%C3%A9?q=%C3%A9",
                "/v1/[x]?q=[x] /v1/%5Bx%5D?q=[x]",
                "/v1?q=<a>{b}|\\^`\" /v1?q=%3Ca%3E%7Bb%7D%7C%5C%5E%60%22"
            })
    void what_is_not_is_encoded(String target, String encoded) {
        assertThat(RequestTarget.encoded(received(target))).isEqualTo(encoded);
    }

    @ParameterizedTest
    @CsvSource({"/v1?q=%zz, %zz", "/v1?q=%, %", "/v1?q=%2, %2", "/v1/%u041f, %u0", "/v1?q=%é, %é", "/v1?q=%%20, %%2"})
    void a_percent_sign_that_encodes_nothing_is_refused(String target, String named) {
        assertThatThrownBy(() -> RequestTarget.encoded(received(target))).hasMessageContaining("“" + named + "”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1?q=\u00E9", "/v1?q=%E9", "/v1?q=%FF%FE", "/v1/%C3", "/v1?q=%C0%AF", "/v1?q=%ED%A0%80"})
    void what_is_not_utf_8_is_refused(String target) {
        assertThatThrownBy(() -> RequestTarget.encoded(target)).hasMessage("The URL is not in UTF-8.");
    }

    @Test
    void control_characters_are_encoded() {
        assertThat(RequestTarget.encoded("/v1?q=a\tb\u007F")).isEqualTo("/v1?q=a%09b%7F");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/events;a=b", "/v1/events?type=visit;date=2024", "/v1/events?q=a;"})
    void a_semicolon_is_refused(String target) {
        assertThatThrownBy(() -> RequestTarget.encoded(target)).hasMessageContaining("semicolon");
    }

    /** As the server hands it out: one character for each byte. */
    private static String received(String target) {
        return new String(target.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
