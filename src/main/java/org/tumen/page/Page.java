package org.tumen.page;

import java.net.URI;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tumen.api.v1.view.ActorRef;
import org.tumen.api.v1.view.ConflictView;
import org.tumen.api.v1.view.Labels;
import org.tumen.api.v1.view.QuantityView;
import org.tumen.api.v1.view.ReleaseView;
import org.tumen.api.v1.view.Text;
import org.tumen.model.DateWords;
import org.tumen.model.Dimension;
import org.tumen.model.Language;
import org.tumen.model.LocalizedText;
import org.tumen.model.Term;
import org.tumen.model.Vocabulary;

/** What all pages have: a language, an address, a release. Templates say by it how something reads and where it is. */
public final class Page {

    /** Date, time without seconds, and offset. */
    private static final Pattern MOMENT =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d)[:.\\d]*(Z|[+-]\\d\\d:\\d\\d)?");

    private final PageLanguage pageLanguage;
    private final String base;
    private final Address address;
    private final ReleaseView release;
    private final Labels labels;
    private final String assetsVersion;

    /**
     * @param base the public URL of the program, without a slash at the end
     * @param address of the page, without language
     */
    Page(
            PageLanguage pageLanguage,
            String base,
            Address address,
            ReleaseView release,
            Labels labels,
            String assetsVersion) {
        this.pageLanguage = pageLanguage;
        this.base = base;
        this.address = address;
        this.release = release;
        this.labels = labels;
        this.assetsVersion = assetsVersion;
    }

    Language language() {
        return pageLanguage.language();
    }

    Locale javaLocale() {
        return pageLanguage.locale();
    }

    /** Whether the address names the language. */
    public boolean isLanguageChosen() {
        return pageLanguage.chosen();
    }

    Address address() {
        return address;
    }

    /** ISO 639-1. */
    public String getLang() {
        return language().code();
    }

    /** As Open Graph has it. */
    public String getLocale() {
        return language() == Language.JA ? "ja_JP" : "en_GB";
    }

    public String getOtherLang() {
        return language() == Language.JA ? "en" : "ja";
    }

    public ReleaseView getRelease() {
        return release;
    }

    /** “CC BY 4.0” for the SPDX identifier “CC-BY-4.0”. */
    public String getLicence() {
        return release.licence().id().replace('-', ' ');
    }

    /** The canonical URL of the page: in its language if that was chosen. */
    public String getUrl() {
        return base + localized(address);
    }

    /** The URL of the page in a language. */
    public String url(String lang) {
        return base + address.with("lang", lang);
    }

    /** The URL of the page in the language that the reader's browser prefers. */
    public String getNegotiatedUrl() {
        return base + address;
    }

    /** Where the page's oEmbed document is. */
    public String getOembed() {
        return base + Address.of("/oembed").with("url", getUrl());
    }

    /** The public URL of a path. */
    public String absolute(String path) {
        return base + path;
    }

    /** The path of this page in the other language. */
    public String getOtherHref() {
        return prefix() + address.with("lang", getOtherLang());
    }

    /** Where a path of ours is, for a page: below the path of the public URL, in the chosen language. */
    public String href(String path) {
        return href(Address.of(path));
    }

    String href(Address to) {
        return prefix() + localized(to);
    }

    String path(Address to) {
        return localized(to).toString();
    }

    /** The page of what the API has under a path. */
    public String entry(String apiHref) {
        return href(apiHref.substring("/v1".length()));
    }

    /** The path of this page, or of the API's, in the chosen language and below the public URL. */
    String path(String apiHref) {
        return localized(Address.of(apiHref.substring("/v1".length()))).toString();
    }

    /** The explorer, filtered by one parameter. */
    public String events(String parameter, String value) {
        return href(Address.of("/").with(parameter, value));
    }

    /** A path of the API. */
    public String api(String path) {
        return prefix() + path;
    }

    public String asset(String name) {
        return "%s/assets/%s/%s".formatted(prefix(), assetsVersion, name);
    }

    /** The URL of a picture of the explorer, for sites that show pages as cards. */
    public String getPicture() {
        return "%s/assets/%s/explorer.png".formatted(base, assetsVersion);
    }

    /** In the language of the page; empty if there is none. */
    public String text(Text text) {
        if (text == null) {
            return "";
        }
        return language() == Language.JA ? text.ja() : text.en();
    }

    String text(LocalizedText text) {
        if (text == null) {
            return "";
        }
        return language() == Language.JA ? text.ja() : text.en();
    }

    /** The label of a term. */
    public String term(String vocabulary, String code) {
        return find(vocabulary, code).map(term -> text(term.wording().label())).orElse(code);
    }

    String definition(Term term) {
        return text(term.wording().definition());
    }

    /** A date in words. */
    public String when(String edtf) {
        return DateWords.of(edtf, language());
    }

    /** A date and time (ISO 8601) in words, with its offset where it has one. */
    public String moment(String iso) {
        var moment = MOMENT.matcher(iso);
        if (!moment.matches()) {
            return iso;
        }
        var offset = moment.group(3) == null
                ? ""
                : " (UTC%s)".formatted(moment.group(3).replace("Z", ""));
        return "%s, %s%s".formatted(when(moment.group(1)), moment.group(2), offset);
    }

    /** The property that a JSON pointer leads to, in words; empty for none. */
    public String property(String pointer) {
        if (pointer == null) {
            return "";
        }
        var messages = Pages.messages(this);
        return switch (pointer.split("/")[1]) {
            case "title" -> messages.suppTitle();
            case "date" -> messages.suppDate();
            case "place" -> messages.suppPlace();
            case "participants" -> messages.suppParticipant();
            case "partOf" -> messages.suppPartOf();
            case "about" -> messages.fieldAbout();
            case "offices" -> messages.suppOffice();
            case "parties" -> messages.partiesHeading();
            case "signatories" -> messages.signatoriesHeading();
            default -> messages.suppOther();
        };
    }

    /** A value that another passage gives for a property. */
    public String value(ConflictView conflict) {
        var value = String.valueOf(conflict.value());
        return switch (conflict.field().replaceAll(".*/", "")) {
            case "date" -> when(value);
            case "actor" -> text(labels.actor(value).name());
            case "place" -> text(labels.of(Dimension.PLACE, value));
            default -> value;
        };
    }

    /** A number with its unit and bounds. */
    public String quantity(QuantityView quantity) {
        var messages = Pages.messages(this);
        var low = quantity.low();
        var high = quantity.high();
        var number = quantity.value() != null
                ? number(quantity.value())
                : low == null
                        ? messages.atMost(number(high))
                        : high == null ? messages.atLeast(number(low)) : messages.between(number(low), number(high));
        var about = quantity.approximate() ? messages.about() + (language() == Language.JA ? "" : " ") : "";
        return about + number + " " + term("units", quantity.unit());
    }

    public String names(List<ActorRef> actors) {
        return list(actors.stream().map(actor -> text(actor.name())).toList());
    }

    public String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(pageLanguage.locale());
    }

    public String country(String code) {
        return text(labels.country(code));
    }

    /** A number with separators. */
    public String number(Object value) {
        return NumberFormat.getInstance(pageLanguage.locale()).format(value);
    }

    public int count(List<?> things) {
        return things.size();
    }

    /** A list of words, as a sentence has it. */
    public String list(List<String> words) {
        if (language() == Language.JA) {
            return String.join("、", words);
        } else if (words.size() < 2) {
            return String.join("", words);
        }
        var most = new ArrayList<>(words);
        var last = most.remove(most.size() - 1);
        return String.join(", ", most) + " and " + last;
    }

    private static Optional<? extends Term> find(String vocabulary, String code) {
        return Vocabulary.ALL.stream()
                .filter(one -> one.id().equals(vocabulary))
                .flatMap(one -> one.terms().stream())
                .filter(term -> term.code().equals(code))
                .findFirst();
    }

    private Address localized(Address to) {
        return pageLanguage.chosen() ? to.with("lang", getLang()) : to;
    }

    /** The path of the public URL, if a proxy serves the program below one. */
    private String prefix() {
        var path = URI.create(base).getPath();
        return path == null ? "" : path;
    }
}
