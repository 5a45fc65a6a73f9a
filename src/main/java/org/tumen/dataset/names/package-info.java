/**
 * Resolves ids, former ids and names to ids, and suggests the nearest for a misspelt one. Depends on the dataset's
 * records and the model.
 */
package org.tumen.dataset.names;
