/**
 * The checks of a dataset: schemas, references, dates, citations, and the report of all that is wrong. Works on the JSON of
 * the files, since records can only be made of a dataset that has passed. Knows the dataset and the model.
 */
package org.tumen.dataset.check;
