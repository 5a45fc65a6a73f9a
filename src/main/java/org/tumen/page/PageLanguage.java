package org.tumen.page;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.api.v1.ParameterValues;
import org.tumen.model.Language;
import org.tumen.model.Vocabulary;

/**
 * The language of a page.
 *
 * @param chosen whether the address names it; otherwise {@code Accept-Language} decided (RFC 9110 §12.5.4)
 */
record PageLanguage(Language language, boolean chosen) {

    private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.JAPANESE);

    static PageLanguage of(UriInfo uri, HttpHeaders headers) {
        var sent = uri.getQueryParameters().getFirst("lang");
        return named(sent == null ? "" : sent)
                .orElseGet(
                        () -> new PageLanguage(accepted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)), false));
    }

    static PageLanguage of(Address address) {
        return named(address.parameters().getOrDefault("lang", List.of("")).get(0))
                .orElse(new PageLanguage(Language.EN, false));
    }

    private static Optional<PageLanguage> named(String code) {
        return Vocabulary.find(Language.class, code).map(language -> new PageLanguage(language, true));
    }

    /** Judges the parameter, from which {@link #of} takes the language, and makes it part of the canonical request. */
    static void read(ParameterReader reader, String lang) {
        reader.one("lang", lang, Language.EN, text -> ParameterValues.term(Language.class, text));
    }

    static Language accepted(String acceptLanguage) {
        try {
            var ranges = Locale.LanguageRange.parse(acceptLanguage == null ? "" : acceptLanguage);
            return Locale.JAPANESE.equals(Locale.lookup(ranges, LOCALES)) ? Language.JA : Language.EN;
        } catch (IllegalArgumentException malformed) {
            return Language.EN;
        }
    }

    Locale locale() {
        return language == Language.JA ? Locale.JAPANESE : Locale.ENGLISH;
    }
}
