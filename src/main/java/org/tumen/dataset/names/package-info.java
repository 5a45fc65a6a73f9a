/**
 * Resolves ids, former ids and forms of names to ids, and suggests the nearest for a misspelt one. Knows the dataset's
 * records and the model.
 */
package org.tumen.dataset.names;
