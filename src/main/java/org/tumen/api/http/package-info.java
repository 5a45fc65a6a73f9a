/**
 * What every version of the API shares: problems, strict parameters, canonical requests, kept answers, compression and
 * CORS. Knows the model and HTTP; knows nothing of events or of how they are stored.
 */
package org.tumen.api.http;
