package org.tumen.dataset;

import java.time.LocalDate;

/**
 * A release of the dataset.
 *
 * @param version semantic version
 * @param released the day of it
 */
public record Release(String version, LocalDate released) {}
