/**
 * The dataset as its files have it: where the files are, their records, and the events held in memory or streamed. Knows the
 * model; knows neither the check nor the reader, the store or HTTP.
 */
package org.tumen.dataset;
