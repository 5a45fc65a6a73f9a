package org.tumen.api.v1.view;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.DatasetSource;
import org.tumen.dataset.EntryRecord;
import org.tumen.dataset.EventRecord;
import org.tumen.dataset.NamedRecord;
import org.tumen.dataset.SourceRecord;
import org.tumen.dataset.load.DatasetReader;

import static org.assertj.core.api.Assertions.assertThat;

/** How the sample, the published dataset and every entry of theirs are cited; JBibTeX reads the entries back. */
class CiteAsTest {

    private static final String PUBLISHED = "dataset";
    private static final String SAMPLE = "src/test/resources/dataset-sample";

    @ParameterizedTest
    @ValueSource(strings = {PUBLISHED, SAMPLE})
    void every_entry_is_cited_by_title_release_and_path(Path directory) throws Exception {
        var dataset = DatasetReader.read(DatasetSource.directory(directory));
        var version = dataset.release().version();
        var keys = new HashSet<String>();
        for (var entry : entries(dataset)) {
            var path = Href.of(entry);
            var titles = titles(entry);
            var citeAs = CiteAs.of(entry, dataset.release());
            assertThat(citeAs.text().en()).contains("“" + titles.get(0) + "”", "version " + version, path);
            assertThat(citeAs.text().ja()).contains("「" + titles.get(1) + "」", "バージョン" + version, path);
            var bibtex = parsed(citeAs.bibtex());
            assertThat(bibtex.getKey().getValue())
                    .isEqualTo("tumen-" + version + path.replace("/v1", "").replace('/', '-'));
            assertThat(printed(bibtex, BibTeXEntry.KEY_TITLE)).isEqualTo(typeset(titles.get(0)));
            assertThat(printed(bibtex, BibTeXEntry.KEY_HOWPUBLISHED)).endsWith(", version " + version);
            assertThat(printed(bibtex, BibTeXEntry.KEY_NOTE)).startsWith(path + ", ");
            assertThat(keys.add(bibtex.getKey().getValue())).as(path).isTrue();
        }
        assertThat(keys).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {PUBLISHED, SAMPLE})
    void the_release_is_cited_by_creator_year_title_and_version(Path directory) throws Exception {
        var release = DatasetReader.read(DatasetSource.directory(directory)).release();
        var year = Integer.toString(release.released().getYear());
        var citeAs = CiteAs.of(release);
        assertThat(citeAs.text().en())
                .startsWith("%s (%s). %s, version %s"
                        .formatted(release.creator(), year, release.title().en(), release.version()));
        assertThat(citeAs.text().ja()).contains(release.title().ja());
        var bibtex = parsed(citeAs.bibtex());
        assertThat(bibtex.getType()).isEqualTo(BibTeXEntry.TYPE_MISC);
        assertThat(bibtex.getKey().getValue()).isEqualTo("tumen-" + release.version());
        assertThat(printed(bibtex, BibTeXEntry.KEY_AUTHOR)).isEqualTo(release.creator());
        assertThat(printed(bibtex, BibTeXEntry.KEY_YEAR)).isEqualTo(year);
        assertThat(printed(bibtex, BibTeXEntry.KEY_TITLE))
                .isEqualTo(release.title().en());
    }

    private static List<EntryRecord> entries(Dataset dataset) {
        return Stream.concat(dataset.events().stream(), dataset.named()).toList();
    }

    /** In English, and in Japanese or, for a source, as printed. */
    private static List<String> titles(EntryRecord entry) {
        if (entry instanceof EventRecord event) {
            return List.of(event.title().en(), event.title().ja());
        } else if (entry instanceof SourceRecord source) {
            return List.of(source.title().en(), source.title().original());
        }
        var name = ((NamedRecord) entry).name();
        return List.of(name.en(), name.ja());
    }

    private static BibTeXEntry parsed(String bibtex) throws Exception {
        var entries =
                new BibTeXParser().parse(new StringReader(bibtex)).getEntries().values();
        assertThat(entries).hasSize(1);
        return entries.iterator().next();
    }

    /** LaTeX sets a straight apostrophe as a curved one; of the ellipsis, its parser here knows the dots only. */
    private static String typeset(String text) {
        return text.replace('\'', '’').replace("…", "...");
    }

    /** What LaTeX makes of a field. */
    private static String printed(BibTeXEntry entry, Key field) throws Exception {
        var latex = entry.getField(field).toUserString().replace("…", "...");
        return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(latex)));
    }
}
