/**
 * Errors on the wire: problem details (RFC 9457), their types, and the mappers that make them of exceptions. Knows the model;
 * knows nothing of parameters or of any version of the API.
 */
package org.tumen.api.http.problem;
