/**
 * What events and all other entries share: the contract of a repository, its pages and orders, the affiliations of actors,
 * and the renderer that the wire's side implements. Knows the model and the dataset; knows nothing of HTTP.
 */
package org.tumen.store;
