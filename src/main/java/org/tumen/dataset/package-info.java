/**
 * The dataset exactly as its files say it: records, reader, checker, citation verifier and the curator's commands.
 * Knows the model; knows nothing of the store or of HTTP.
 */
package org.tumen.dataset;
