/**
 * Lists that are downloaded whole, in pieces, as fast as the client takes them. Knows shared HTTP and the formats; knows nothing of
 * entries or of how they are stored.
 */
package org.tumen.api.v1.download;
