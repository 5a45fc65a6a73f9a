/**
 * What events and all other entries share: the contract of a repository, the load state, the affiliations of actors, and the
 * renderer that the API implements. Knows the model and the dataset; knows nothing of HTTP.
 */
package org.tumen.store;
