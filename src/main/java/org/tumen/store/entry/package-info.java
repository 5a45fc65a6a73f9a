/**
 * People, organisations, agreements, places and sources: entities with columns to filter by and a document, and their Panache
 * repositories. Knows the model, the dataset and the search; knows nothing of HTTP.
 */
package org.tumen.store.entry;
