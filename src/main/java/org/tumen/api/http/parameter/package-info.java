/**
 * Reads query parameters strictly, and gives each request its canonical form. Knows the model and the problems; knows nothing
 * of events or of how they are stored.
 */
package org.tumen.api.http.parameter;
