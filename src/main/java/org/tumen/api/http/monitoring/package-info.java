/**
 * What operators see of requests: their metrics, their ids in logs, and health on the API's port. Knows nothing of ours but the
 * configuration.
 */
package org.tumen.api.http.monitoring;
