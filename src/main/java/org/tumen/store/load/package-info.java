/**
 * Loads the dataset into the store once, in the background of the start, and reports when it is ready. Knows the dataset's
 * reader, the store and the search; nothing but the container calls it.
 */
package org.tumen.store.load;
