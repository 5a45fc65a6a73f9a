/**
 * Counts of events by one or two dimensions: the resource, its parameters, the cross table and its view. Knows the event
 * index, the resources' parameters and the views; knows nothing of networks.
 */
package org.tumen.api.v1.counts;
