package org.tumen.dataset.check;

import java.util.List;
import java.util.Map;
import org.tumen.dataset.DatasetFile;

/**
 * The result of checking a dataset.
 *
 * @param complete whether every file could be read; if not, only that is reported, and the numbers are meaningless
 * @param entries number of entries in each file that could be read
 * @param paragraphs number of paragraphs of all sources
 * @param accounted number of paragraphs that are cited or listed as uncited
 * @param citations number of citations
 * @param verified number of citations that match the texts exactly; 0 without texts
 */
public record CheckReport(
        List<Violation> violations,
        boolean complete,
        Map<DatasetFile, Long> entries,
        long paragraphs,
        long accounted,
        long citations,
        long verified) {}
