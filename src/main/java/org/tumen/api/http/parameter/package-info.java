/**
 * Reads query parameters strictly, gives each request its canonical form and decides the format of its response. Knows the
 * model and the problems; knows nothing of events, or of what a version of the API offers.
 */
package org.tumen.api.http.parameter;
