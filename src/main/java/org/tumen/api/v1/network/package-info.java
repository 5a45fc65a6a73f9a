/**
 * Who appears together in events: the resource, the graph, its view and its GEXF. Knows the event index, the
 * resources' parameters and the views; knows nothing of counts.
 */
package org.tumen.api.v1.network;
