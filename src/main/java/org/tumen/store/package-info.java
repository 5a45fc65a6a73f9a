/**
 * The store: entities with the columns that can be asked by and the document that is got, repositories with their
 * filters, the index of events, and what loads them once at startup. Knows the model, the dataset and the search; knows
 * nothing of HTTP.
 */
package org.tumen.store;
