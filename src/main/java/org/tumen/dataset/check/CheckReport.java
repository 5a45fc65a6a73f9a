package org.tumen.dataset.check;

import java.util.List;
import java.util.Map;
import org.tumen.dataset.DatasetFile;

/**
 * What a check of a dataset found.
 *
 * @param complete whether every file could be read; if not, only that is reported, and the figures mean nothing
 * @param entries how many entries each file has that could be read
 * @param paragraphs how many paragraphs the sources have
 * @param accounted how many of these are cited or listed as bearing no fact
 * @param citations how many citations there are
 * @param verified how many of these were found in the texts exactly as cited; 0 if no texts were given
 */
public record CheckReport(
        List<Violation> violations,
        boolean complete,
        Map<DatasetFile, Long> entries,
        long paragraphs,
        long accounted,
        long citations,
        long verified) {}
