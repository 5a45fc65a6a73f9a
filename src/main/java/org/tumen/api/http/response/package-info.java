/**
 * Responses that every version of the API shares: entity tags, the response cache, compression, common headers. Knows the model
 * and canonical requests; knows nothing of events or of how they are stored.
 */
package org.tumen.api.http.response;
