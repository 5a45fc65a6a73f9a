package org.tumen.api.v1.archive;

import org.tumen.api.v1.view.CiteAs;
import org.tumen.dataset.Dataset;

/** The {@code README.md} of the archive. */
final class Readme {

    private static final String TEXT = """
            # %s

            %s

            %s

            Version %s, released %s. SHA-256 over the names and bytes of the dataset's files, in the order of the
            descriptor: `%s`.

            | what | where |
            | --- | --- |
            | Descriptor: every file with its size and SHA-256, every column with its meaning, every key | `%s` (Data Package v2) |
            | Tables, normalised | `tables/*.csv` (UTF-8, RFC 4180, no byte order mark) |
            | The dataset's own files, byte for byte | `data/*.json` |
            | JSON Schemas of these | `data/schema/*.json` |

            An empty cell is unknown or does not apply. Texts stand in the cells as they are, so one may begin like a
            formula: import the tables into a spreadsheet as text.

            ## Licence

            [%s](%s). Credit “%s”, name the version, and say whether you changed anything. The articles belong to
            their publishers; their text is not here.

            ## Citing

            %s

            %s

            The same for BibTeX is in `CITATION.bib`. If you cite a single fact, name the entry's id, and the article
            and paragraph from its citation.
            """;

    private Readme() {}

    static String of(Dataset dataset) {
        var release = dataset.release();
        var citeAs = CiteAs.of(release);
        return TEXT.formatted(
                release.title().en(),
                release.description().en(),
                release.description().ja(),
                release.version(),
                release.released(),
                dataset.digest(),
                DataPackage.FILE_NAME,
                release.licence().name(),
                release.licence().url(),
                release.creator(),
                citeAs.text().en(),
                citeAs.text().ja());
    }
}
