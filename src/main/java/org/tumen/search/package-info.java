/**
 * Full-text search over all kinds of entries: folding and tokenising of text, the index, queries and highlights.
 * Depends on model and dataset; knows neither store nor HTTP. The only package that uses Lucene.
 */
package org.tumen.search;
