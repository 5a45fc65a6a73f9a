/**
 * Loads the dataset into the store at startup and reports when it is ready. Knows the reader of the dataset, the store and
 * the search; only the container calls it.
 */
package org.tumen.store.load;
