/**
 * The store: entities with the columns that can be asked by and the document that is got, repositories with their
 * filters, and the loader that fills them once at startup. Knows the model and the dataset; knows nothing of HTTP.
 */
package org.tumen.store;
