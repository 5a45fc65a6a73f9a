/**
 * Full-text search over all kinds of entries: how text is folded and split, the index that is made of it in memory at
 * startup, and what it finds. Knows the model and the dataset; knows neither the store nor HTTP.
 */
package org.tumen.search;
