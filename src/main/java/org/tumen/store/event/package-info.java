/**
 * The event index: an inverted index of bitmaps, the order by date, and the documents of events, read by JDBC. Knows the model,
 * the dataset and the search; knows neither the other entries nor HTTP.
 */
package org.tumen.store.event;
