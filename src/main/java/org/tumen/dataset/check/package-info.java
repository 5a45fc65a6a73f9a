/**
 * Validation of a dataset: schemas, references, dates, texts and citations, with a report of every violation. Works on
 * JSON, since only a valid dataset can be mapped to records. Depends on the dataset and the model.
 */
package org.tumen.dataset.check;
