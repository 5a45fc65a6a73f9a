/**
 * The dataset exactly as its files say it: its records, where its files are, and the events held in memory or streamed.
 * Knows the model; knows neither the check nor the reader, the store or HTTP.
 */
package org.tumen.dataset;
