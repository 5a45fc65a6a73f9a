/**
 * Reads a dataset: verifies its seal or runs the check, then maps the JSON to records. Knows the dataset, its checks and the
 * model; knows nothing of the store or of HTTP.
 */
package org.tumen.dataset.load;
