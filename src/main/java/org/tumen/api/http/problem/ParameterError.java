package org.tumen.api.http.problem;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is wrong with one query parameter.
 *
 * @param value what was sent
 * @param allowed what may be sent: the values, or their form
 * @param nearest the known value that was most probably meant, if there is one
 */
@Schema(name = "ParameterFault")
public record ParameterError(String parameter, String value, String detail, List<String> allowed, String nearest) {}
