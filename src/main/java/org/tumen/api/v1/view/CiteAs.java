package org.tumen.api.v1.view;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tumen.dataset.EntryRecord;
import org.tumen.dataset.EventRecord;
import org.tumen.dataset.NamedRecord;
import org.tumen.dataset.ReleaseRecord;
import org.tumen.dataset.SourceRecord;
import org.tumen.model.LocalizedText;

/** Suggested citation of the release or of an entry. The date of access is left to the reader. */
@Schema(name = "CiteAs")
public record CiteAs(Text text, String bibtex) {

    private static final String RELEASE = "/v1/dataset";

    public static CiteAs of(ReleaseRecord release) {
        var title = release.title();
        var text = new Text(
                "%s. %s, version %s [data set]. %s. %s."
                        .formatted(author(release), title.en(), release.version(), RELEASE, licence(release)),
                "%s『%s』バージョン%s[データセット]、%s、%s。"
                        .formatted(authorJa(release), title.ja(), release.version(), RELEASE, licence(release)));
        var bibtex = bibtex(release, "")
                .field("title", "{" + BibTex.escaped(title.en()) + "}")
                .field("howpublished", "Data set, version " + BibTex.escaped(release.version()))
                .field("note", RELEASE + ", " + BibTex.escaped(licence(release)));
        return new CiteAs(text, bibtex.toString());
    }

    static CiteAs of(EntryRecord entry, ReleaseRecord release) {
        var href = Href.of(entry);
        var title = title(entry);
        var whole = release.title();
        var text = new Text(
                "%s. “%s”. In: %s, version %s. %s. %s."
                        .formatted(author(release), title.en(), whole.en(), release.version(), href, licence(release)),
                "%s「%s」『%s』バージョン%s、%s、%s。"
                        .formatted(
                                authorJa(release), title.ja(), whole.ja(), release.version(), href, licence(release)));
        var bibtex = bibtex(release, href.substring("/v1".length()).replace('/', '-'))
                .field("title", "{" + BibTex.escaped(title.en()) + "}")
                .field(
                        "howpublished",
                        "In: {%s}, version %s".formatted(BibTex.escaped(whole.en()), BibTex.escaped(release.version())))
                .field("note", href + ", " + BibTex.escaped(licence(release)));
        return new CiteAs(text, bibtex.toString());
    }

    /**
     * {@code @misc} works in BibTeX and biblatex. Braces make the creator one name and preserve capitals of the title.
     */
    private static BibTex bibtex(ReleaseRecord release, String entry) {
        return new BibTex("misc", "tumen-" + release.version() + entry)
                .field("author", "{" + BibTex.escaped(release.creator()) + "}")
                .field("year", year(release));
    }

    private static String author(ReleaseRecord release) {
        return "%s (%s)".formatted(release.creator(), year(release));
    }

    private static String authorJa(ReleaseRecord release) {
        return "%s(%s)".formatted(release.creator(), year(release));
    }

    private static String year(ReleaseRecord release) {
        return Integer.toString(release.released().getYear());
    }

    /** “CC BY 4.0” for the SPDX identifier “CC-BY-4.0”. */
    private static String licence(ReleaseRecord release) {
        return release.licence().id().replace('-', ' ');
    }

    static LocalizedText title(EntryRecord entry) {
        if (entry instanceof EventRecord event) {
            return event.title();
        } else if (entry instanceof SourceRecord source) {
            return new LocalizedText(source.title().en(), source.title().original());
        }
        return ((NamedRecord) entry).name();
    }
}
